import { dataQuality } from '../../../query/roots/data-quality'
import type { RootFields } from '../../definition/root-field'
import { libraryArgument, practiceArgument } from '../../definition/practice-arguments'
import { DataQuality } from './data-quality.type'

export const dataQualityQuestions: RootFields = {
  dataQuality: {
    type: () => DataQuality,
    description:
      'What is missing or dangling in the general picture; in what single libraries say of themselves, if that is asked for.',
    arguments: [
      {
        ...libraryArgument,
        description: 'In the datasets that tell of the practice of this library, by id.',
      },
      {
        ...practiceArgument,
        description: 'In whose practice: that of libraries in general by default.',
      },
    ],
    answer: dataQuality,
  },
}
