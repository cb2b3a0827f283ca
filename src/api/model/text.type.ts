import { objectType } from '../definition/define'
import { LanguageEnum } from '../definition/enums'

export const NodeText = objectType(
  'NodeText',
  'The words for a node, in the first of the languages in which it has them.',
  {
    label: {
      type: () => String,
      description: 'What it is called; the id if it has no label at all.',
    },
    alternativeLabels: { valuesOf: () => String, description: 'Other words for it.' },
    description: {
      type: () => String,
      nullable: true,
      description: 'What it is, in the first of the languages that has a description.',
    },
    language: {
      type: () => LanguageEnum,
      nullable: true,
      description: 'The language of label and alternative labels; null if the label is the id.',
    },
    descriptionLanguage: {
      type: () => LanguageEnum,
      nullable: true,
      description: 'The language of the description; null if there is none.',
    },
  },
)
