import { beginningsOf, nearWords } from '../../../src/web/explorer/find/near-words'

describe('A mistyped word', () => {
  const found = (...highlights: string[]) => ({
    search: {
      totalCount: highlights.length,
      edges: highlights.map((highlight, index) => ({
        highlight,
        language: 'EN',
        node: { __typename: 'Task' as const, id: String(index), label: String(index) },
      })),
    },
  })

  it.each([
    ['barkod', 'bar'],
    ['Ordrring bokks?', 'Ord bok'],
    ['hyllyttäminne', 'hyl'],
    ['abc', ''],
    ['–', ''],
  ])('is looked for by its beginning: %s', (words, beginnings) => {
    expect(beginningsOf(words)).toBe(beginnings)
  })

  it('may mean the words found that are near, the nearest first and each once', () => {
    const answer = found(
      '<mark>barcode</mark>',
      'two <mark>Barcodes</mark> and a <mark>Barcode</mark>',
      '<mark>barometer</mark>',
    )
    expect(nearWords('Barcod', answer)).toEqual(['barcode', 'barcodes'])
  })

  it('means each of several words', () => {
    expect(nearWords('ordr bokk', found('<mark>order</mark> a <mark>book</mark>'))).toEqual([
      'order',
      'book',
    ])
  })

  it('means nothing that is far, and no word that was not sought', () => {
    expect(
      nearWords('barkod', found('<mark>bara</mark> barcode', '<mark>barometer</mark>')),
    ).toEqual([])
  })
})
