import fc from 'fast-check'

/** Texts that are hard to store, to compare or to sort, beside plain ones. */
const oddTexts = [
  'a',
  'b',
  'A',
  'ab',
  'Äiti',
  'äiti',
  'Åke',
  'ÖYKKÄRI',
  'kirja',
  'Kirjasto ja kirja',
  'two\nlines',
  'it\'s "odd" \\ `really` $named {id: 1} // 🦉',
  '🦉',
  '\uFF5E full width',
  'straße',
  'İstanbul',
  'ΟΔΟΣ',
  ' spaces ',
  '%_.*',
  '100',
] as const

export const text: fc.Arbitrary<string> = fc.constantFrom(...oddTexts)

/** Parts of the texts, in any letter case, for comparisons. */
export const partOfText: fc.Arbitrary<string> = fc
  .tuple(text, fc.nat(3), fc.nat(6), fc.constantFrom('', 'upper', 'lower'))
  .map(([whole, begin, size, turn]) => {
    const part = Array.from(whole)
      .slice(begin, begin + size)
      .join('')
    if (turn === 'upper') return part.toUpperCase()
    return turn === 'lower' ? part.toLowerCase() : part
  })

export const locators = ['p1', 'p1.s1', 'p1.s2', 'p10', 'p10.s1', 'question'] as const

export const datasetId = 'generated'

/** The dataset of another library, whose nodes stand beside. */
export const besideId = 'beside'
