import { sortKey } from '../../../src/domain/sort-key'

const letters = Array.from(
  'aàáâãäåæǽāăąbcçćčdďđðeèéêëēęěfgǧǥģhiìíîïıīįjkķǩlłļľmnñńņňŋoòóôõöøǿōőœpqrŕřsśšşßtťţŧþuùúûüůűūųvwxyýÿzźżžʒǯ',
)

function order(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1
}

describe('a sort key', () => {
  it.each(['FI', 'SV'] as const)('has å before ä before ö, all after z, in %s', (language) => {
    const keys = ['zoo', 'åland', 'äiti', 'öljy'].map((label) => sortKey(label, language))
    expect([...keys].sort()).toEqual(keys)
  })

  it('folds every accent in English', () => {
    expect(sortKey('Ångström é ø ß', 'EN')).toBe('angstrom e o ss')
  })

  it('folds other accents than those of the alphabet in Finnish', () => {
    expect(sortKey('Émile Šekki ü', 'FI')).toBe('emile sekki y')
  })

  it.each([
    ['EN', 'en'],
    ['FI', 'fi'],
    ['SV', 'sv'],
    ['SE', 'se'],
    ['SMN', 'smn'],
  ] as const)('orders letters in %s as CLDR does', (language, tag) => {
    const { compare } = new Intl.Collator(tag, { sensitivity: 'base' })
    const wrong = letters.flatMap((one) =>
      letters
        .filter((other) => {
          const byKey = order(sortKey(`m${one}m`, language), sortKey(`m${other}m`, language))
          return byKey !== Math.sign(compare(`m${one}m`, `m${other}m`))
        })
        .map((other) => `${one}${other}`),
    )
    expect(wrong).toEqual([])
  })

  it.each([
    ['FI', ['ylä', 'ünlü', 'yö', 'zoo', 'åbo', 'æble', 'äiti', 'ødis', 'öljy']],
    ['FI', ['na', 'ŋa', 'oma']],
    ['SV', ['na', 'ŋa', 'oma', 'ylva', 'ünlü', 'zoo', 'ål', 'ägg', 'ärta', 'öl', 'østlig']],
    ['SE', ['áhkku', 'bivdi', 'cealkit', 'čáppat', 'davvi', 'đuodji', 'ealli', 'žiđđi', 'ødis']],
  ] as const)('orders words in %s: %j', (language, words) => {
    const keys = words.map((word) => sortKey(word, language))
    expect(keys.toSorted(order)).toEqual(keys)
  })

  it('orders the letters of Skolt Sámi as its alphabet does', () => {
    const keys = Array.from('aâbcčʒǯdđefgǧǥhijkǩlmnŋoõprsštuvzžåä').map((each) =>
      sortKey(each, 'SMS'),
    )
    expect(keys.toSorted(order)).toEqual(keys)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('takes a letter with a second accent for the letter with the first', () => {
    expect(sortKey('ǟǻǿ', 'FI')).toBe(sortKey('äåö', 'FI'))
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
