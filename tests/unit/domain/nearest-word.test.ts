import fc from 'fast-check'
import { didYouMean, distance, nearest } from '../../../src/domain/nearest-word'

const words = ['ordering', 'receiving', 'barcoding', 'cataloguing', 'lending']

describe('the nearest word', () => {
  it('is found behind a letter left out, put in, changed or swapped', () => {
    for (const mistyped of ['orderng', 'orderring', 'ordexing', 'odrering']) {
      expect(nearest(mistyped, words, 1)).toEqual(['ordering'])
    }
  })

  it('is found whatever the case', () => {
    expect(nearest('ORDERING', words, 1)).toEqual(['ordering'])
  })

  it('comes first, and words equally near follow in their alphabet', () => {
    expect(nearest('banding', ['sanding', 'landing', 'bending', 'bandings'], 3)).toEqual([
      'bandings',
      'bending',
      'landing',
    ])
  })

  it('is none if every word is far', () => {
    expect(nearest('shelving', words, 3)).toEqual([])
    expect(nearest('', words, 3)).toEqual([])
  })

  it('is not looked for if the word is longer than anybody mistypes', () => {
    const long = 'a'.repeat(61)
    expect(nearest(long, [long], 1)).toEqual([])
    expect(nearest(long.slice(1), [long], 1)).toEqual([long])
  })

  it('is what comparing the word with each candidate finds', () => {
    const letters = fc.constantFrom('a', 'b', 'å', 'A', 'ń', '😀', ' ')
    const word = fc.string({ unit: letters, maxLength: 20 })
    const compared = fc.property(word, fc.array(word), (wanted, candidates) => {
      const allowed = Math.max(1, Math.floor(wanted.length / 3))
      const near = [...new Set(candidates)].filter(
        (candidate) => distance(wanted.toLowerCase(), candidate.toLowerCase()) <= allowed,
      )
      expect([...nearest(wanted, candidates, Infinity)].sort()).toEqual(near.sort())
    })
    fc.assert(compared)
  })

  it('counts a swap of neighbours as one change', () => {
    expect(nearest('abdc', ['abcd', 'wxyz'], 2)).toEqual(['abcd'])
    expect(nearest('badc', ['abcd'], 2)).toEqual([])
  })
})

describe('the question after a mistyped word', () => {
  it('names one word, or several', () => {
    expect(didYouMean('orderin', words)).toBe(' Did you mean "ordering"?')
    expect(didYouMean('banding', ['landing', 'bending', 'bandings'])).toBe(
      ' Did you mean "bandings", "bending" or "landing"?',
    )
  })

  it('is not asked if nothing is near', () => {
    expect(didYouMean('shelving', words)).toBe('')
  })
})
