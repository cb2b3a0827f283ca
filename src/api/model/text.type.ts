import { objectType } from '../definition/define'
import { LanguageEnum } from '../definition/enums'

export const NodeText = objectType('NodeText', 'The words for a node in one language.', {
  label: {
    type: () => String,
    description: 'What it is called; the id if it has no label at all.',
  },
  alternativeLabels: { valuesOf: () => String, description: 'Other words for it.' },
  description: { type: () => String, nullable: true, description: 'What it is.' },
  language: {
    type: () => LanguageEnum,
    nullable: true,
    description: 'The language of all these; null if the label is the id.',
  },
})
