import { Field, Int, ObjectType } from 'type-graphql'
import { modality } from '../../../domain/vocabulary/claim'
import { ValueCount } from '../../model/value-count.type'
import { enumOf } from '../../definition/enums'
import { nodeClass } from '../../model/node-classes'

@ObjectType({
  description:
    'How sure the sources of a workflow are, over all claims of its own: that it has its steps, what follows what, who does them, with what, through which channels, and what they make possible.',
})
export class Certainty {
  @Field(() => Int, { description: 'How many claims there are.' })
  claims!: number

  @Field(() => [ValueCount], {
    description:
      'How many there are of each modality, the weakest first; none that does not occur.',
  })
  modalities!: ValueCount[]

  @Field(() => [ValueCount], {
    description: 'How many a source says in words, EXPLICIT, and how many it only means, IMPLIED.',
  })
  bases!: ValueCount[]

  @Field(() => enumOf(modality), {
    nullable: true,
    description: 'The modality of the weakest claim; null if there is none.',
  })
  weakest!: string | null

  @Field(() => [nodeClass('Source')], { description: 'The sources that the claims cite.' })
  sources!: object[]
}

@ObjectType({ description: 'A compared workflow by its figures.' })
export class ComparedWorkflow {
  @Field(() => nodeClass('Workflow'), { description: 'The workflow.' })
  workflow!: object

  @Field(() => [nodeClass('Library')], { description: 'The libraries that follow it.' })
  libraries!: object[]

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether its source states that it tells all of it. Only if it is true can a task be absent; null means that no source says.',
  })
  complete!: boolean | null

  @Field(() => Int, { description: 'How many steps it has.' })
  stepCount!: number

  @Field(() => Int, { description: 'How many roles its steps name as doing them.' })
  roleCount!: number

  @Field(() => [nodeClass('Role')], { description: 'These roles.' })
  roles!: object[]

  @Field(() => Int, {
    description:
      'Between how many pairs of roles work passes on, as Workflow.handovers lists them. Steps that name nobody are left out: see unknownHandoverCount.',
  })
  handoverCount!: number

  @Field(() => Int, {
    description:
      'At how many places nobody can tell whether work passes on, since a step names nobody, as Workflow.unknownHandovers lists them.',
  })
  unknownHandoverCount!: number

  @Field(() => Int, { description: 'How many of its steps name nobody who does them.' })
  stepsWithoutPerformer!: number

  @Field(() => Certainty, { description: 'How sure its sources are.' })
  certainty!: Certainty
}
