import { searchedFields } from '../../../src/query/search/fields'
import { qualityOf, qualityOfWhole, scoreOf } from '../../../src/query/search/ranking'

describe('the ranking of what is found', () => {
  it('goes by text, and in a text by how close the word is', () => {
    const closest = searchedFields.flatMap((field) => [
      qualityOfWhole(field, 'WORD'),
      qualityOfWhole(field, 'STEM'),
      qualityOf(field, 'WORD'),
      qualityOf(field, 'STEM'),
      qualityOf(field, 'BEGINNING'),
      qualityOf(field, 'TYPO'),
    ])
    expect(closest.slice(0, 6)).toEqual([...closest.slice(0, 6)].sort().reverse())
    expect(closest.slice(6, 12)).toEqual([...closest.slice(6, 12)].sort().reverse())
    expect(closest.slice(12)).toEqual([...closest.slice(12)].sort().reverse())
  })

  it('gives a label that is just the query the whole score', () => {
    expect(scoreOf([0.75, 0.75], qualityOfWhole('label', 'WORD'), 2)).toBe(1)
  })

  it('puts any node with more of the words before one with fewer', () => {
    const all = scoreOf([0.1, 0.1, 0.1], 0, 3)
    expect(all).toBeGreaterThan(scoreOf([0.75, 0.75], 0, 3))
  })
})
