import type { Argument } from './define'
import { LanguageEnum } from './enums'

export const languagesArgument: Argument = {
  name: 'languages',
  type: () => [LanguageEnum],
}
