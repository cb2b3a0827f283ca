import { inputType } from '../../definition/define'
import { IdComparison } from './operators'

const CitedSourceWhere = inputType('CitedSourceWhere', 'What a cited source is filtered by.', {
  id: { type: () => IdComparison, description: 'Its id.' },
})

const LocatorComparison = inputType('LocatorComparison', 'Compares a place in a source.', {
  within: {
    type: () => String,
    description:
      'It is this place or inside it: p9 is paragraph 9 with all its sentences, p9.s2 one sentence. What is stated there as a property of a node stands at source { nodes(locator) }.',
  },
})

const CitationWhere = inputType(
  'CitationWhere',
  'What a citation is filtered by: its fields by their names. All that is given must hold.',
  {
    source: { type: () => CitedSourceWhere },
    locator: { type: () => LocatorComparison },
  },
)

export const CitationQuantifier = inputType(
  'CitationQuantifier',
  'Which of the citations of a claim match.',
  {
    some: { type: () => CitationWhere, names: 'Citation', description: 'At least one matches.' },
    none: { type: () => CitationWhere, names: 'Citation', description: 'None matches.' },
  },
)
