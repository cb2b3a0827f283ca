import type { Argument } from '../define'
import { LanguageEnum } from '../enums'

export const languagesArgument: Argument = {
  name: 'languages',
  type: () => [LanguageEnum],
  description:
    'The languages to try, in order. By default those of the Accept-Language header, else EN, FI, SV; the others come after those that are named.',
}
