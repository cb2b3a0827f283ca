import { searchedFields } from '../../../src/query/search/fields'
import { qualityOf, qualityOfWhole, scoreOf } from '../../../src/query/search/ranking'

describe('the ranking of what is found', () => {
  it('goes by text, and in a text by how close the word is', () => {
    for (const field of searchedFields) {
      const closest = [
        qualityOfWhole(field, 'WORD'),
        qualityOfWhole(field, 'STEM'),
        qualityOf(field, 'WORD'),
        qualityOf(field, 'STEM'),
        qualityOf(field, 'BEGINNING'),
        qualityOf(field, 'TYPO'),
      ]
      expect(closest).toEqual(closest.toSorted((one, other) => other - one))
    }
    for (const closeness of ['WORD', 'STEM', 'BEGINNING', 'TYPO'] as const) {
      const best = searchedFields.map((field) => qualityOf(field, closeness))
      expect(best).toEqual(best.toSorted((one, other) => other - one))
    }
  })

  it('gives a label that is just the query the whole score', () => {
    expect(scoreOf([0.75, 0.75], qualityOfWhole('label', 'WORD'), 2)).toBe(1)
  })

  it('puts any node with more of the words before one with fewer', () => {
    const all = scoreOf([0.1, 0.1, 0.1], 0, 3)
    expect(all).toBeGreaterThan(scoreOf([0.75, 0.75], 0, 3))
  })
})
