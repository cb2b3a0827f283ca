import { ObjectType, type ClassType } from 'type-graphql'
import type { NodeKindName } from '../../../domain/model/node-kind'
import { Claim } from '../../model/claim.type'
import { defineField, named } from '../../definition/define'
import { nodeClass } from '../../model/node-classes'

interface Words {
  /** What a side says: roles, resources or channels. */
  readonly kind: NodeKindName
  readonly plural: string
  readonly how: string
}

/** A task that is done otherwise in one workflow than in another, as far as one kind of edge tells. */
function practiceDifference({ kind, plural, how }: Words): ClassType {
  const side = named(`${kind}sInWorkflow`)
  ObjectType(`${kind}sInWorkflow`, {
    description: `${how} a workflow does a task, as its own steps say.`,
  })(side)
  defineField(side.prototype, {
    name: 'workflow',
    type: () => nodeClass('Workflow'),
    description: 'The workflow.',
  })
  defineField(side.prototype, {
    name: 'steps',
    type: () => [nodeClass('Step')],
    description: 'Its steps that do the task, or a kind of it.',
  })
  defineField(side.prototype, {
    name: plural,
    type: () => [nodeClass(kind)],
    description: `The ${plural} that its steps name.`,
  })
  defineField(side.prototype, {
    name: 'claims',
    type: () => [Claim],
    description: 'The claims that say so.',
  })
  const difference = named(`${kind}Difference`)
  ObjectType(`${kind}Difference`, {
    description: `A task of which two workflows name other ${plural}. They are compared as they are named, without their kinds.`,
  })(difference)
  defineField(difference.prototype, {
    name: 'task',
    type: () => nodeClass('Task'),
    description: 'The task.',
  })
  defineField(difference.prototype, {
    name: 'shared',
    type: () => [nodeClass(kind)],
    description: `The ${plural} that all of them name that name any.`,
  })
  defineField(difference.prototype, {
    name: 'sides',
    type: () => [side],
    description: `What each workflow says that does the task and names ${plural}.`,
  })
  defineField(difference.prototype, {
    name: 'notToldIn',
    type: () => [nodeClass('Workflow')],
    description: `The workflows that do the task and name no ${plural}.`,
  })
  return difference
}

export const RoleDifference = practiceDifference({ kind: 'Role', plural: 'roles', how: 'By whom' })

export const ResourceDifference = practiceDifference({
  kind: 'Resource',
  plural: 'resources',
  how: 'With or on what',
})

export const ChannelDifference = practiceDifference({
  kind: 'Channel',
  plural: 'channels',
  how: 'Through which channels',
})
