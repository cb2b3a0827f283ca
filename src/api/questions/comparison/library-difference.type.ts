import { objectType } from '../../definition/define'
import { WorkflowComparison } from './comparison.type'
import { enumOf } from '../../definition/enums'
import { nodeClass } from '../../model/node-classes'
import { wholeList } from '../../../limits/cost/field-cost'

const GeneralRelationEnum = enumOf({
  name: 'GeneralRelation',
  description: 'Why a workflow is compared with just this one.',
  values: {
    VARIANT_OF: 'It is said to be a variant of it.',
    SHARED_TASKS:
      'It is said to be a variant of none, and of the workflows of libraries in general this one has most tasks in common with it.',
  },
})

/** The comparison of two workflows has four pairs, as compareWorkflows counts them. */
const comparisonOfTwo = wholeList(() => 4)

export const LibraryDifference = objectType(
  'LibraryDifference',
  'A workflow of a library beside that of the general picture.',
  {
    workflow: { type: () => nodeClass('Workflow'), description: 'The workflow of the library.' },
    general: {
      type: () => nodeClass('Workflow'),
      description: 'The workflow that it is compared with.',
    },
    relation: { type: () => GeneralRelationEnum, description: 'Why with this one.' },
    comparison: {
      type: () => WorkflowComparison,
      cost: comparisonOfTwo,
      description: 'The comparison of the two, the workflow of the library first.',
    },
  },
)
