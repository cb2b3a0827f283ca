import { wholeList } from '../../../limits/cost/field-cost'
import { workflowsOfLibrary } from '../../../limits/cost/work-sizes'
import { projectDifferences } from '../../../research/compare/library-differences'
import type { NodeFields } from '../../definition/field'
import { LibraryDifference } from './library-difference.type'

/** The fields of a library that are computed from its workflows. */
export const libraryFields: NodeFields = {
  differences: {
    listOf: () => LibraryDifference,
    cost: wholeList(workflowsOfLibrary),
    projectNode: projectDifferences,
    description:
      'How each of its workflows differs from the general picture, by id. Empty for libraries in general, and if no general workflow has a task in common with it.',
  },
}
