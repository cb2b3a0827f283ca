import { Field, ID, InputType } from 'type-graphql'
import { claimProperties } from '../../domain/model/claim'
import { edgeKinds } from '../../domain/model/model'
import { defineField } from '../define'
import { edgeKindWords } from '../enums'
import { defineLogic } from './logic'
import { filterOf, wordFilter } from './operators'

const EdgeKindFilter = wordFilter(edgeKindWords)

@InputType({ description: 'What claims are filtered by. All that is given must hold.' })
export class ClaimWhere {
  @Field(() => ID, { nullable: true, description: 'They cite this source, by id.' })
  source?: string

  @Field(() => String, {
    nullable: true,
    description:
      'They cite this place: p9 is paragraph 9 with all its sentences, p9.s2 one sentence. What is stated there as a property of a node stands at source { nodes(locator) }.',
  })
  locator?: string

  @Field(() => EdgeKindFilter, { nullable: true, description: 'Their kind.' })
  kind?: object

  @Field(() => ID, { nullable: true, description: 'They leave this node, by id.' })
  from?: string

  @Field(() => ID, { nullable: true, description: 'They reach this node, by id.' })
  to?: string

  @Field(() => ID, {
    nullable: true,
    description: 'They are of the practice of this library, by id.',
  })
  library?: string

  @Field(() => String, { nullable: true, description: 'They come from this dataset, by id.' })
  dataset?: string
}

for (const property of [
  ...claimProperties,
  ...edgeKinds.flatMap((edge) => edge.properties ?? []),
]) {
  const filter = filterOf(property)
  const { name, description } = property
  defineField(ClaimWhere.prototype, { name, type: () => filter, description, nullable: true })
}

defineLogic(ClaimWhere)
