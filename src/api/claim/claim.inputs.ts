import { Field, ID, InputType } from 'type-graphql'
import { modality } from '../../domain/vocabulary/claim'
import { EdgeKindEnum, enumOf } from '../enums'

@InputType({ description: 'Compares the kind of a claim.' })
export class EdgeKindFilter {
  @Field(() => EdgeKindEnum, { nullable: true, description: 'It is this kind.' })
  eq?: string;

  @Field(() => [EdgeKindEnum], { nullable: true, description: 'It is one of these kinds.' })
  in?: string[]
}

@InputType({ description: 'Compares how strongly something is said.' })
export class ModalityFilter {
  @Field(() => enumOf(modality), { nullable: true, description: 'Just as strongly.' })
  eq?: string;

  @Field(() => [enumOf(modality)], { nullable: true, description: 'In one of these ways.' })
  in?: string[]

  @Field(() => enumOf(modality), { nullable: true, description: 'This strongly or more so.' })
  atLeast?: string

  @Field(() => enumOf(modality), { nullable: true, description: 'This strongly or less so.' })
  atMost?: string
}

@InputType({ description: 'What claims are filtered by. All that is given must hold.' })
export class ClaimWhere {
  @Field(() => ID, { nullable: true, description: 'They cite this source, by id.' })
  source?: string

  @Field(() => String, {
    nullable: true,
    description:
      'They cite this place of the source: p9 is paragraph 9 with all its sentences, p9.s2 one sentence.',
  })
  locator?: string

  @Field(() => EdgeKindFilter, { nullable: true, description: 'Their kind.' })
  kind?: EdgeKindFilter

  @Field(() => ModalityFilter, { nullable: true, description: 'How strongly they are said.' })
  modality?: ModalityFilter

  @Field(() => ID, { nullable: true, description: 'They leave this node, by id.' })
  from?: string

  @Field(() => ID, { nullable: true, description: 'They reach this node, by id.' })
  to?: string

  @Field(() => ID, {
    nullable: true,
    description: 'They are of the practice of this library, by id.',
  })
  library?: string
}
