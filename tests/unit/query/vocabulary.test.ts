import { distance } from '../../../src/domain/nearest-word'
import { queryWords } from '../../../src/query/search/query-words'
import { gramsOf } from '../../../src/query/search/grams'
import { lookUp } from '../../../src/query/search/vocabulary'
import { fakeGraph } from '../../support/graphs/fake-graph'

/** The letters that were looked up, and what may be meant by a word in an index of some words. */
async function sought(word: string, ...index: readonly string[]) {
  const asked: string[] = []
  const graph = {
    ...fakeGraph(),
    read: async (_: string, { letters = [] }: Record<string, unknown> = {}) => {
      asked.push(...(letters as string[]))
      return (letters as string[]).map((gram) => ({
        letters: gram,
        words: index.filter((each) => gramsOf(each).includes(gram)),
      }))
    },
  }
  const [wanted] = await lookUp(graph, queryWords(word).words)
  return { asked: asked.filter((gram) => !gram.startsWith('^')), found: wanted?.corrections }
}

function slipsOf(word: string): readonly string[] {
  return word.split('').flatMap((letter, at) => {
    const [before, after] = [word.slice(0, at), word.slice(at + 1)]
    return [
      before + after,
      `${before}q${after}`,
      `${before}q${letter}${after}`,
      before + after.slice(0, 1) + letter + after.slice(1),
    ]
  })
}

describe('a word that is mistyped', () => {
  it.each(['shelf', 'library', 'borrower', 'interlibrary'])(
    'is found wherever the slips of the hand are: %s',
    async (word) => {
      const once = slipsOf(word)
      const twice = once.filter((_, place) => place % 7 === 0).flatMap(slipsOf)
      // A word of which the slips leave no three letters in a row cannot be recognised.
      const grams = gramsOf(word)
      const mistyped = [...once, ...twice]
        .filter((each) => each.length >= 5 && !word.startsWith(each))
        .filter((each) => gramsOf(each).some((gram) => grams.includes(gram)))
      const answers = await Promise.all(mistyped.map((each) => sought(each, word)))
      expect(mistyped.filter((_, place) => answers[place]?.found?.has(word))).toEqual(
        mistyped.filter((each) => distance(each, word) <= (each.length < 8 ? 1 : 2)),
      )
    },
  )

  it('is looked up by no more letters than it takes', async () => {
    expect((await sought('qwrtzpsdfghjklxc')).asked).toHaveLength(9)
    expect((await sought('qwrtzps')).asked).toHaveLength(5)
  })
})
