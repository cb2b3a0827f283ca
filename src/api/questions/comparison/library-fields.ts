import { addDerivedField } from '../../../query/fields/derived'
import { projectDifferences } from '../../../research/compare/library-differences'
import { defineField } from '../../definition/define'
import { nodeClass } from '../../model/node-classes'
import { LibraryDifference } from './library-difference.type'

/** Defines the fields of a library that are computed from its workflows. */
export function defineLibraryFields(): void {
  addDerivedField('Library', 'differences', projectDifferences)
  defineField(nodeClass('Library').prototype, {
    name: 'differences',
    type: () => [LibraryDifference],
    description:
      'How each of its workflows differs from the general picture, by id. Empty for libraries in general, and if no general workflow has a task in common with it.',
  })
}
