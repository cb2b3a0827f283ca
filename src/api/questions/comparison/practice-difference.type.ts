import type { ClassType } from 'type-graphql'
import { degreeOf } from '../../../limits/cost/degree-of'
import { countedAbove, wholeList } from '../../../limits/cost/field-cost'
import { stepsOfTask } from '../../../limits/cost/work-sizes'
import type { NodeKindName } from '../../../domain/model/node-kind'
import { Claim } from '../../model/claim.type'
import { objectType } from '../../definition/define'
import { nodeClass } from '../../model/node-classes'

interface Words {
  /** What a side says: roles, resources or channels. */
  readonly kind: NodeKindName
  readonly plural: string
  readonly how: string
  /** The edge of a step that says it. */
  readonly edge: string
}

/** A task that is done otherwise in one workflow than in another, as far as one kind of edge tells. */
function practiceDifference({ kind, plural, how, edge }: Words): ClassType {
  const ofStep = wholeList((sizes) => degreeOf(sizes, 'Step', edge))
  const side = objectType(
    `${kind}sInWorkflow`,
    `${how} a workflow does a task, as its own steps say.`,
    {
      workflow: { type: () => nodeClass('Workflow'), description: 'The workflow.' },
      steps: {
        listOf: () => nodeClass('Step'),
        cost: wholeList(stepsOfTask),
        description: 'Its steps that do the task, or a kind of it.',
      },
      [plural]: {
        listOf: () => nodeClass(kind),
        cost: ofStep,
        description: `The ${plural} that its steps name.`,
      },
      claims: { listOf: () => Claim, cost: ofStep, description: 'The claims that say so.' },
    },
  )
  return objectType(
    `${kind}Difference`,
    `A task for which two workflows name different ${plural}. They are compared as they are named, without their kinds.`,
    {
      task: { type: () => nodeClass('Task'), description: 'The task.' },
      shared: {
        listOf: () => nodeClass(kind),
        cost: ofStep,
        description: `The ${plural} that every workflow names if it names any.`,
      },
      sides: {
        listOf: () => side,
        cost: countedAbove,
        description: `What each workflow that does the task and names ${plural} says.`,
      },
      notToldIn: {
        listOf: () => nodeClass('Workflow'),
        cost: countedAbove,
        description: `The workflows that do the task and name no ${plural}.`,
      },
    },
  )
}

export const RoleDifference = practiceDifference({
  kind: 'Role',
  plural: 'roles',
  how: 'By whom',
  edge: 'performers',
})

export const ResourceDifference = practiceDifference({
  kind: 'Resource',
  plural: 'resources',
  how: 'With or on what',
  edge: 'uses',
})

export const ChannelDifference = practiceDifference({
  kind: 'Channel',
  plural: 'channels',
  how: 'Through which channels',
  edge: 'channels',
})
