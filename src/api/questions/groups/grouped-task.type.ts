import { Field, Int, ObjectType } from 'type-graphql'
import { Claim } from '../../model/claim.type'
import { StepsInWorkflow } from '../comparison/compared-task.type'
import { nodeClass } from '../../model/node-classes'

@ObjectType({ description: 'A role that does a task in workflows of a group.' })
export class PerformerInGroup {
  @Field(() => nodeClass('Role'), { description: 'The role.' })
  role!: object

  @Field(() => Int, { description: 'In how many workflows of the group a step names it.' })
  workflowCount!: number

  @Field(() => [Claim], { description: 'The claims that say so.' })
  claims!: Claim[]
}

@ObjectType({ description: 'How many workflows of a group do a task, and by whom.' })
export class TaskInGroup {
  @Field(() => String, { description: 'The name of the group.' })
  group!: string

  @Field(() => Int, { description: 'How many of its workflows do the task or a kind of it.' })
  doneInCount!: number

  @Field(() => Int, {
    description:
      'From how many the task is absent: their source states that it tells all of the workflow, and no step does the task or a wider one.',
  })
  absentFromCount!: number

  @Field(() => Int, {
    description:
      'Of how many it is not told: no step does the task, and yet they may do it. This, doneInCount and absentFromCount add up to the compared workflows of the group.',
  })
  notToldInCount!: number

  @Field(() => [StepsInWorkflow], {
    description: 'The workflows that do it, with the steps that do it or a kind of it.',
  })
  doneIn!: StepsInWorkflow[]

  @Field(() => [PerformerInGroup], {
    description:
      'The roles that these steps name as doing them, by how many workflows name them. A workflow that names two counts for both.',
  })
  performers!: PerformerInGroup[]

  @Field(() => Int, {
    description: 'How many workflows do the task in steps that all name nobody.',
  })
  withoutPerformerCount!: number
}

@ObjectType({ description: 'A task, and how many workflows of each group do it.' })
export class GroupedTask {
  @Field(() => nodeClass('Task'), { description: 'The task.' })
  task!: object

  @Field(() => [TaskInGroup], {
    description: 'The counts of each group, in the order in which the groups were given.',
  })
  groups!: TaskInGroup[]
}
