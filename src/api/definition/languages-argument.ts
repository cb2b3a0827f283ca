import type { Argument } from './field'
import { LanguageEnum } from './enums'

export const languagesArgument: Argument = {
  name: 'languages',
  type: () => [LanguageEnum],
}
