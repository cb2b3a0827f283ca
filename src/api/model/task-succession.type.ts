import { Int } from 'type-graphql'
import { modality } from '../../domain/vocabulary/claim'
import { Claim } from './claim.type'
import { objectType } from '../definition/define'
import type { Fields } from '../definition/field'
import { enumOf, OrderRelationEnum } from '../definition/enums'
import { languagesArgument } from '../definition/languages-argument'
import { nodeClass } from './node-classes'
import { shortList, wholeList } from '../../limits/cost/field-cost'
import { stepsAroundTask, stepsOfTask, claimsOfWay } from '../../limits/cost/work-sizes'
import type { GraphSizes } from '../../limits/sizes/graph-sizes'
import { degreeOf } from '../../limits/cost/degree-of'

/** How one step or task comes before another, on whatever way. */
export const wayFields: Fields = {
  distance: { type: () => Int, description: 'How many steps further: 1 is the very next.' },
  relation: {
    type: () => OrderRelationEnum,
    description: 'By what the one comes before the other.',
  },
}

const Occurrence = objectType(
  'Occurrence',
  'One way from a step to another, or to a task that becomes possible.',
  {
    workflow: {
      type: () => nodeClass('Workflow'),
      description: 'The workflow that has the found step, or whose step makes the task possible.',
    },
    from: { type: () => nodeClass('Step'), description: 'The step that comes first.' },
    to: {
      type: () => nodeClass('Step'),
      nullable: true,
      description:
        'The step that comes last. It is null if no step does the later task and the step before makes it possible: see relation.',
    },
    via: {
      listOf: () => nodeClass('Step'),
      cost: wholeList(claimsOfWay),
      description: 'The steps between these two, in order.',
    },
    ...wayFields,
    modality: {
      type: () => enumOf(modality),
      description:
        'The modality of the weakest claim: of those on the way, and of the one that the workflow has the found step.',
    },
    weakestClaim: {
      type: () => Claim,
      description: 'The weakest of the claims; of several the first.',
    },
    conditionalClaims: {
      listOf: () => Claim,
      cost: wholeList(claimsOfWay),
      description: 'Those of the claims that hold only on a condition, in order.',
    },
    claims: {
      listOf: () => Claim,
      cost: wholeList(claimsOfWay),
      description:
        'The claims on the way, in order, and last the one that the workflow has the found step.',
    },
  },
)

/**
 * The places of a task in an order. All tasks together have as many as the workflows around the task have steps, twice if these do it twice: if one has more of
 * them, the others have the fewer.
 */
function placesOfTask(sizes: GraphSizes): number {
  const all = stepsOfTask() * stepsAroundTask(sizes, { practice: 'ALL' })
  const each = Math.max(stepsOfTask(), Math.ceil(all / Math.max(1, sizes.nodes(['Task']))))
  return Math.min(degreeOf(sizes, 'Task', 'steps'), each)
}

export const TaskSuccession = objectType(
  'TaskSuccession',
  'A task that comes before or after another.',
  {
    task: {
      type: () => nodeClass('Task'),
      description: 'The task that is really done there, which can be a kind of a wider one.',
    },
    distance: {
      type: () => Int,
      description:
        'How many steps away at the nearest: 1 is the very next. Tasks side by side are at the same distance.',
    },
    relation: {
      type: () => OrderRelationEnum,
      description: 'By what the one comes before the other on the shortest way.',
    },
    modality: {
      type: () => enumOf(modality),
      description:
        'How sure the shortest way is: the modality of its weakest claim, and of several such ways that of the strongest.',
    },
    weakestClaim: { type: () => Claim, description: 'The claim that the modality is taken from.' },
    conditionalClaims: {
      listOf: () => Claim,
      cost: wholeList(claimsOfWay),
      description:
        'The claims on the shortest way that hold only on a condition, in order: this way holds only then. Another way can hold always; see occurrences.',
    },
    occurrences: {
      listOf: () => Occurrence,
      cost: shortList(placesOfTask),
      description:
        'The places in workflows: for each two steps the shortest way between them, the nearest first.',
    },
    label: {
      type: () => String,
      description:
        'What the task is called, in the first of the languages in which it has a label.',
      arguments: [languagesArgument],
    },
  },
)
