import { sortKey } from '../../../src/domain/sort-key'

describe('a sort key', () => {
  it.each(['FI', 'SV'] as const)('has å before ä before ö, all after z, in %s', (language) => {
    const keys = ['zoo', 'åland', 'äiti', 'öljy'].map((label) => sortKey(label, language))
    expect([...keys].sort()).toEqual(keys)
  })

  it('folds every accent in English', () => {
    expect(sortKey('Ångström é ø ß', 'EN')).toBe('angstrom e o ss')
  })

  it('folds other accents than å, ä and ö in Finnish', () => {
    expect(sortKey('Émile Šekki ü', 'FI')).toBe('emile sekki u')
  })

  it('is the same whether an accent is one character or two', () => {
    expect(sortKey('Ä'.normalize('NFD'), 'FI')).toBe(sortKey('Ä', 'FI'))
  })

  it('minds neither letter case nor punctuation nor the width of spaces', () => {
    expect(sortKey('  E-mail,  (by)\tpost ', 'EN')).toBe(sortKey('email by post', 'EN'))
  })

  it('puts a word before a longer one that begins with it', () => {
    expect(sortKey('data entry', 'EN') < sortKey('database', 'EN')).toBe(true)
  })

  it('keeps digits and the letters of other scripts', () => {
    expect(sortKey('Луга 2', 'FI')).toBe('луга 2')
  })
})
