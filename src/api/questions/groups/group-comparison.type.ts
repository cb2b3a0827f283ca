import { Field, Int, ObjectType } from 'type-graphql'
import { defineField } from '../../definition/define'
import { listArguments } from '../../definition/list-arguments'
import { nodeClass } from '../../model/node-classes'
import { GroupedOrder } from './grouped-order.type'
import { GroupedTask } from './grouped-task.type'

@ObjectType({ description: 'A group that is compared.' })
export class ComparedGroup {
  @Field(() => String, { description: 'Its name, as it was given.' })
  name!: string

  @Field(() => [nodeClass('Library')], {
    description: 'The libraries of the group that follow the compared workflows.',
  })
  libraries!: object[]

  @Field(() => [nodeClass('Workflow')], {
    description: 'The compared workflows, by id: what all counts of the group are of.',
  })
  workflows!: object[]

  @Field(() => Int, {
    description: 'How many workflows the group has, those that are left out among them.',
  })
  workflowCount!: number

  @Field(() => Int, {
    description: 'How many more workflows the group has than the 100 that are compared.',
  })
  leftOut!: number

  @Field(() => Boolean, { description: 'Whether all workflows of the group are compared.' })
  complete!: boolean

  @Field(() => Int, {
    description:
      'How many of the compared workflows are told whole, as a source states. Only from these can a task be absent.',
  })
  toldWholeCount!: number
}

@ObjectType({
  description:
    'How groups of libraries work. A workflow does a task if a step does it, or a kind or a part of it by BROADER.',
})
export class GroupComparison {
  @Field(() => [ComparedGroup], {
    description: 'The groups, in the order in which they were given.',
  })
  groups!: ComparedGroup[]

  @Field(() => [nodeClass('Workflow')], {
    description:
      'The compared workflows that are in two groups or more; each of these counts them.',
  })
  inSeveral!: object[]
}

defineField(GroupComparison.prototype, {
  name: 'tasks',
  type: () => [GroupedTask],
  description:
    'The tasks by how many workflows do them: those that most do come first, then by id. Without the argument tasks these are the tasks that a step of any group does, and the broader ones that join workflows.',
  arguments: listArguments(),
})

defineField(GroupComparison.prototype, {
  name: 'orders',
  type: () => [GroupedOrder],
  description:
    'The pairs of tasks that some workflow does in an order: those that most workflows order come first, then by id. A task and a kind of it are no pair.',
  arguments: listArguments(),
})
