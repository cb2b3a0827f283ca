import { Field, Int, ObjectType } from 'type-graphql'
import { modality } from '../../domain/vocabulary/claim'
import { Claim } from './claim.type'
import { defineField } from '../definition/define'
import { enumOf, OrderRelationEnum } from '../definition/enums'
import { languagesArgument } from '../definition/languages-argument'
import { nodeClass } from './node-classes'

@ObjectType({ description: 'One way from a step to another, or to a task that becomes possible.' })
export class Occurrence {
  @Field(() => nodeClass('Workflow'), {
    description: 'The workflow that has the found step, or whose step makes the task possible.',
  })
  workflow!: object

  @Field(() => nodeClass('Step'), { description: 'The step that comes first.' })
  from!: object

  @Field(() => nodeClass('Step'), {
    nullable: true,
    description:
      'The step that comes last. It is null if no step does the later task and the step before makes it possible: see relation.',
  })
  to!: object | null

  @Field(() => [nodeClass('Step')], { description: 'The steps between these two, in order.' })
  via!: object[]

  @Field(() => Int, { description: 'How many steps further: 1 is the very next.' })
  distance!: number

  @Field(() => OrderRelationEnum, { description: 'By what the one comes before the other.' })
  relation!: string

  @Field(() => enumOf(modality), {
    description:
      'The modality of the weakest claim: of those on the way, and of the one that the workflow has the found step.',
  })
  modality!: string

  @Field(() => Claim, { description: 'The weakest of the claims; of several the first.' })
  weakestClaim!: Claim

  @Field(() => [Claim], {
    description:
      'The claims on the way, in order, and last the one that the workflow has the found step.',
  })
  claims!: Claim[]
}

@ObjectType({ description: 'A task that comes before or after another.' })
export class TaskSuccession {
  @Field(() => nodeClass('Task'), {
    description: 'The task that is really done there, which can be a kind of a wider one.',
  })
  task!: object

  label!: string

  @Field(() => Int, {
    description:
      'How many steps away at the nearest: 1 is the very next. Tasks side by side are at the same distance.',
  })
  distance!: number

  @Field(() => OrderRelationEnum, {
    description: 'By what the one comes before the other on the shortest way.',
  })
  relation!: string

  @Field(() => enumOf(modality), {
    description:
      'How sure the shortest way is: the modality of its weakest claim, and of several such ways that of the strongest.',
  })
  modality!: string

  @Field(() => Claim, { description: 'The claim that the modality is taken from.' })
  weakestClaim!: Claim

  @Field(() => [Occurrence], {
    description:
      'The places in workflows: for each two steps the shortest way between them, the nearest first.',
  })
  occurrences!: Occurrence[]
}

defineField(TaskSuccession.prototype, {
  name: 'label',
  type: () => String,
  description: 'What the task is called, in the first of the languages in which it has a label.',
  arguments: [languagesArgument],
})
