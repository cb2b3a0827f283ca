import { Int } from 'type-graphql'
import { search } from '../../../query/roots/search'
import type { RootFields } from '../../definition/root-field'
import { LanguageEnum, NodeKindEnum } from '../../definition/enums'
import { SearchConnection } from './search.type'
import { searchCost } from './search-cost'

export const searchQuestions: RootFields = {
  search: {
    type: () => SearchConnection,
    cost: searchCost,
    description: `Finds nodes by words of their labels, alternative labels and descriptions, in any form: "luetteloijien" finds the cataloguer.

A word is found as it is, in another form, or as the beginning of a longer word; letter case and accents do not matter. Only a word that is found in none of these ways is taken for a slip of the hand: one in a word of five letters or more, two in one of eight or more. A word stands for 50 longer words at most, or for 10 of which it may be a slip; extensions.limitedBy says so if there are more.

Of several words, nodes that have more of them come first. Then a label that is just what was searched for goes before a label that holds the words, then other forms of them; then likewise alternative labels; then labels and alternative labels that hold a longer word; then descriptions. What is alike comes in the order of the shorter text, of the kinds of node (a task before its steps), and of the id.`,
    arguments: [
      {
        name: 'query',
        type: () => String,
        required: true,
        description: 'What to search for: one word or a few, 200 characters and 12 words at most.',
      },
      {
        name: 'kinds',
        type: () => [NodeKindEnum],
        description: 'Only nodes of these kinds; all by default.',
      },
      {
        name: 'languages',
        type: () => [LanguageEnum],
        description: 'Only texts in these languages; all by default.',
      },
      {
        name: 'first',
        type: () => Int,
        description: 'How many at most: 50 by default, 1000 at most.',
      },
      { name: 'after', type: () => String, description: 'The cursor after which the page begins.' },
    ],
    answer: search,
  },
}
