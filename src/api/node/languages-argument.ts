import type { Argument } from '../define'
import { LanguageEnum } from '../enums'

export const languagesArgument: Argument = {
  name: 'languages',
  type: () => [LanguageEnum],
  description:
    'The languages to try, in order; EN, FI, SV by default, and after those that are named.',
}
