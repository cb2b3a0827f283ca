import { Field, ObjectType } from 'type-graphql'
import { nodeClass } from '../../model/node-classes'
import { TimeSum } from './time-sum.type'

@ObjectType({
  description:
    'How long a workflow takes from the beginning of one step to the end of another, as far as sources state it.',
})
export class TimeBetween {
  @Field(() => nodeClass('Workflow'), { description: 'The workflow.' })
  workflow!: object

  @Field(() => [nodeClass('Library')], { description: 'The libraries that follow it.' })
  libraries!: object[]

  @Field(() => nodeClass('Step'), { description: 'The first step.' })
  from!: object

  @Field(() => nodeClass('Step'), { description: 'The last step.' })
  to!: object

  @Field(() => TimeSum, {
    description:
      'The least times, along the quickest way; if all ways must meet, the slowest of these counts. A step that is not done each time counts as 0.',
  })
  atLeast!: TimeSum

  @Field(() => TimeSum, {
    description: 'The times that are stated without a bound, along the slowest way.',
  })
  typically!: TimeSum

  @Field(() => TimeSum, { description: 'The most times, along the slowest way.' })
  atMost!: TimeSum

  @Field(() => [nodeClass('Step')], {
    description:
      'The steps of which sources state different times. The least of them counts in `atLeast`, and the most in the others.',
  })
  differing!: object[]

  @Field(() => [nodeClass('Step')], {
    description:
      'The steps between that can come again. Each counts once, so that no sum but the least is known.',
  })
  loops!: object[]

  @Field(() => [nodeClass('Step')], {
    description:
      'The steps beside the ways between for which a step between waits. Their times are not counted, so that no sum but the least is known.',
  })
  awaited!: object[]
}
