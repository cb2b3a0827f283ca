import { Field, InputType } from 'type-graphql'
import { IdComparison } from './operators'

@InputType({ description: 'What a cited source is filtered by.' })
class CitedSourceWhere {
  @Field(() => IdComparison, { nullable: true, description: 'Its id.' })
  id?: IdComparison
}

@InputType({ description: 'Compares a place in a source.' })
class LocatorComparison {
  @Field(() => String, {
    nullable: true,
    description:
      'It is this place or inside it: p9 is paragraph 9 with all its sentences, p9.s2 one sentence. What is stated there as a property of a node stands at source { nodes(locator) }.',
  })
  within?: string
}

@InputType({
  description:
    'What a citation is filtered by: its fields by their names. All that is given must hold.',
})
class CitationWhere {
  @Field(() => CitedSourceWhere, { nullable: true })
  source?: CitedSourceWhere

  @Field(() => LocatorComparison, { nullable: true })
  locator?: LocatorComparison
}

@InputType({ description: 'Which of the citations of a claim match.' })
export class CitationQuantifier {
  @Field(() => CitationWhere, { nullable: true, description: 'At least one matches.' })
  some?: CitationWhere

  @Field(() => CitationWhere, { nullable: true, description: 'None matches.' })
  none?: CitationWhere
}
