import { InvalidInput } from '../../../src/domain/errors'
import { queryWords } from '../../../src/query/search/query-words'

describe('the words of a query', () => {
  it('are each there once, without accents and in lower case', () => {
    expect(queryWords('Förvärv, FORVARV e-post').words.map(({ folded }) => folded)).toEqual([
      'forvarv',
      'e',
      'post',
      'epost',
    ])
  })

  it.each([
    ['AV-aineisto', ['aineisto', 'avaineisto'], [0]],
    ['MARC 21', ['marc', '21', 'marc21'], [0, 1]],
    ['Z39.50', ['z39', '50', 'z3950'], [0, 1]],
    ['a-post', ['post', 'apost'], [0]],
  ])('are joined if others write them as one: %s', (query, expected, parts) => {
    const { words } = queryWords(query)
    expect(words.map(({ folded }) => folded)).toEqual(expected)
    expect(words.at(-1)?.parts).toEqual(parts)
  })

  it.each(['24.11.2026', 'in 2023', 'kirja- ja lehtihankinta', 'library 2', 'oma kirja'])(
    'are not joined if nobody writes them as one: %s',
    (query) => {
      const { words, single } = queryWords(query)
      expect(words).toHaveLength(single)
    },
  )

  it.each([
    ['twice a week', ['twice', 'week']],
    ['kuka luetteloi ja missä', ['luetteloi']],
    ['vem är på biblioteket', ['biblioteket']],
    ['to be or not to be', ['not']],
    ['the', ['the']],
    ['IT support', ['it', 'support']],
    ['162,000', ['162000']],
    ['noin 162 000 kirjaa', ['noin', '162000', 'kirjaa']],
    ['1.234.567 and 162\u00A0000', ['1234567', '162000']],
    ['24.11.2026', ['24', '11', '2026']],
    ['in 2023 100 books', ['2023', '100', 'books']],
  ])('are those that tell something, and numbers are whole: %s', (query, expected) => {
    const found = queryWords(query)
    expect(found.words.slice(0, found.single).map(({ folded }) => folded)).toEqual(expected)
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
