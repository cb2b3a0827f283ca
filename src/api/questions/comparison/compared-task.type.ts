import { Field, ObjectType } from 'type-graphql'
import { Claim } from '../../model/claim.type'
import { nodeClass } from '../../model/node-classes'

@ObjectType({ description: 'Steps of one of the compared workflows.' })
export class StepsInWorkflow {
  @Field(() => nodeClass('Workflow'), { description: 'The workflow.' })
  workflow!: object

  @Field(() => [nodeClass('Step')], { description: 'The steps, as they are told.' })
  steps!: object[]

  @Field(() => [Claim], { description: 'The claims that the workflow has these steps.' })
  claims!: Claim[]
}

@ObjectType({
  description:
    'A task, and which of the compared workflows do it. A workflow does a task if a step does it, or a kind or a part of it by BROADER: copy cataloguing counts as cataloguing, and not the other way round.',
})
export class ComparedTask {
  @Field(() => nodeClass('Task'), { description: 'The task.' })
  task!: object

  @Field(() => Boolean, {
    description:
      'True if no workflow does the task itself, so that it stands here only because several do kinds of it: one labels by barcodes, another by spine labels.',
  })
  byKinds!: boolean

  @Field(() => [StepsInWorkflow], {
    description: 'The workflows that do it, with the steps that do it or a kind of it.',
  })
  doneIn!: StepsInWorkflow[]

  @Field(() => [nodeClass('Workflow')], {
    description:
      'The workflows that do not do it: their sources state that they tell all of the workflow (complete is true), and no step does a wider task that can include this one.',
  })
  absentFrom!: object[]

  @Field(() => [nodeClass('Workflow')], {
    description:
      'The other workflows that have no such step: they may do it all the same, since no source states that all is told, or a step does a wider task that can include this one.',
  })
  notToldIn!: object[]

  @Field(() => [nodeClass('Task')], {
    description:
      'The broader tasks of this one that other workflows do as well, the nearest first: what is alone here is then only the kind.',
  })
  kindOf!: object[]
}

@ObjectType({
  description:
    'A task that is one step in one workflow, and several in another: steps that do kinds or parts of it by BROADER, or do it more than once. Who does one of the kinds alone is on neither side.',
})
export class TaskSplit {
  @Field(() => nodeClass('Task'), { description: 'The task.' })
  task!: object

  @Field(() => [StepsInWorkflow], {
    description: 'The workflows in which one step does all of it.',
  })
  inOne!: StepsInWorkflow[]

  @Field(() => [StepsInWorkflow], { description: 'The workflows in which it is several steps.' })
  inSeveral!: StepsInWorkflow[]
}
