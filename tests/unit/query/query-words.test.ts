import { InvalidInput } from '../../../src/domain/errors'
import { queryWords } from '../../../src/query/search/query-words'

describe('the words of a query', () => {
  it('are each there once, without accents and in lower case', () => {
    expect(queryWords('Förvärv, FORVARV e-post').map(({ folded }) => folded)).toEqual([
      'forvarv',
      'e',
      'post',
    ])
  })

  it('are 12 at most', () => {
    const query = Array.from({ length: 13 }, (_, index) => `w${index}`).join(' ')
    expect(() => queryWords(query)).toThrow(
      new InvalidInput(
        'The argument query holds 13 words; 12 are the most. Search for a few words.',
      ),
    )
  })
})
