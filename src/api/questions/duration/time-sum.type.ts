import { Field, Float, ObjectType } from 'type-graphql'
import { modality } from '../../../domain/vocabulary/claim'
import { Claim } from '../../model/claim.type'
import { enumOf } from '../../definition/enums'
import { nodeClass } from '../../model/node-classes'

@ObjectType({
  description:
    'Times that sources state, added up along one way through a workflow: the durations of its steps, and the waiting times before them but for the first.',
})
export class TimeSum {
  @Field(() => Float, {
    nullable: true,
    description:
      'The sum in days of 24 hours; null if it is not known: a step between has no such time, can come again, or waits for steps beside the way.',
  })
  days!: number | null

  @Field(() => Float, {
    description: 'The sum of what is stated, in days of 24 hours. What is not stated counts as 0.',
  })
  knownDays!: number

  @Field(() => [nodeClass('Step')], { description: 'The steps of the way that counts, in order.' })
  steps!: object[]

  @Field(() => [nodeClass('Step')], {
    description: 'The steps on any way between of which no source states such a duration.',
  })
  withoutDuration!: object[]

  @Field(() => [nodeClass('Step')], {
    description: 'The steps on any way between of which no source states such a waiting time.',
  })
  withoutWaitingTime!: object[]

  @Field(() => [Claim], { description: 'The claims that are added up, in the order of the steps.' })
  claims!: Claim[]

  @Field(() => enumOf(modality), {
    nullable: true,
    description: 'The weakest of these claims; null if there are none.',
  })
  modality!: string | null
}
