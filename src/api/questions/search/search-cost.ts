import { countedAbove, shortList, type ListCost } from '../../../limits/cost/field-cost'
import { allNodes } from '../../../limits/cost/list-costs'
import { wordsInQuery } from '../../../query/search/query-words'

/** To look up a word takes so many steps, whether it is known or not, and so many more for each node: some 3 ms over the reference graph. */
const stepsOfWord = 7500
const stepsOfWordInNode = 2

/** Each word is looked up: in longer words or, if there are none, in those that it may be a slip for. Then what was found is ranked. */
export const searchCost: ListCost = {
  ...shortList(allNodes),
  search: (sizes, { query }) => {
    const nodes = allNodes(sizes)
    return nodes + wordsInQuery(String(query)) * (stepsOfWord + stepsOfWordInNode * nodes)
  },
}

/** All texts of a node are read, and the words of each are stemmed, to tell in which it was found best: some 0.35 ms. */
export const searchEdgesCost: ListCost = { ...countedAbove, price: 25 }
