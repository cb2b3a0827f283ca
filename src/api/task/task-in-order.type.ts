import { Field, Int, ObjectType } from 'type-graphql'
import { modality } from '../../domain/vocabulary/claim'
import { Claim } from '../claim/claim.type'
import { defineField } from '../define'
import { enumOf } from '../enums'
import { languagesArgument } from '../node/languages-argument'
import { nodeClass } from '../node/node-classes'

@ObjectType({ description: 'One way from a step to another, inside a workflow.' })
export class Occurrence {
  @Field(() => nodeClass('Workflow'), { description: 'The workflow that has the found step.' })
  workflow!: object

  @Field(() => nodeClass('Step'), { description: 'The step that comes first.' })
  from!: object

  @Field(() => nodeClass('Step'), { description: 'The step that comes last.' })
  to!: object

  @Field(() => [nodeClass('Step')], { description: 'The steps between these two, in order.' })
  via!: object[]

  @Field(() => Int, { description: 'How many steps further: 1 is the very next.' })
  distance!: number

  @Field(() => enumOf(modality), {
    description:
      'The weakest of the claims on the way, and of the one that the workflow has the found step.',
  })
  modality!: string

  @Field(() => [Claim], {
    description:
      'The claims on the way, in order, and last the one that the workflow has the found step.',
  })
  claims!: Claim[]
}

@ObjectType({ description: 'A task that comes before or after another.' })
export class TaskInOrder {
  @Field(() => nodeClass('Task'), { description: 'The task.' })
  task!: object

  label!: string

  @Field(() => Int, {
    description:
      'How many steps away at the nearest: 1 is the very next. Tasks side by side are at the same distance.',
  })
  distance!: number

  @Field(() => enumOf(modality), {
    description:
      'How sure the shortest way is: the weakest claim on it, and the strongest of several such ways.',
  })
  modality!: string

  @Field(() => [Occurrence], {
    description:
      'Where this is so: for each two steps the shortest way between them, the nearest first.',
  })
  occurrences!: Occurrence[]
}

defineField(TaskInOrder.prototype, {
  name: 'label',
  type: () => String,
  description: 'What the task is called, in the first of the languages in which it has a label.',
  arguments: [languagesArgument],
})
