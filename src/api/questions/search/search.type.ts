import { objectType } from '../../definition/define'
import { Float, Int } from 'type-graphql'
import { LanguageEnum } from '../../definition/enums'
import { NodeInterface } from '../../model/node-classes'
import { PageInfo } from '../../model/page-info.type'
import { searchEdgesCost } from './search-cost'

const SearchEdge = objectType('SearchEdge', 'A node that was found, and why.', {
  cursor: { type: () => String, description: 'Its place in the list; opaque.' },
  score: {
    type: () => Float,
    description:
      'How well it was found, from 0 to 1. 1 is a label that is just what was searched for.',
  },
  language: {
    type: () => LanguageEnum,
    description: 'The language of the text in which it was found best.',
  },
  matched: {
    type: () => String,
    description: 'That text: its label, another word for it, or its description.',
  },
  highlight: {
    type: () => String,
    description:
      'That text as HTML: what was found stands between <mark> and </mark>, and there is no other markup in it; & < > " and \' are escaped.',
  },
  node: { type: () => NodeInterface, description: 'The node.' },
})

export const SearchConnection = objectType(
  'SearchConnection',
  'A page of what was found, the best first.',
  {
    totalCount: { type: () => Int, description: 'How many nodes were found in all.' },
    pageInfo: { type: () => PageInfo, description: 'Where this page stands in the list.' },
    edges: { listOf: () => SearchEdge, cost: searchEdgesCost, description: 'The page.' },
  },
)
