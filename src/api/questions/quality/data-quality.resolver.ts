import { Resolver } from 'type-graphql'
import type { Graph } from '../../../graph/graph'
import { dataQuality } from '../../../query/roots/data-quality'
import { defineRoot } from '../../definition/define-root'
import { libraryArgument, practiceArgument } from '../../definition/practice-arguments'
import { DataQuality } from './data-quality.type'

@Resolver()
export class DataQualityResolver {
  constructor(readonly graph: Graph) {}
}

defineRoot(
  DataQualityResolver.prototype,
  {
    name: 'dataQuality',
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
  },
  dataQuality,
)
