/** Letters that Unicode does not take apart into a plain letter and its accent. */
const plainLetters: Readonly<Record<string, string>> = {
  æ: 'ae',
  đ: 'd',
  ð: 'd',
  ɖ: 'd',
  ǥ: 'g',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŋ: 'n',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  ŧ: 't',
  þ: 'th',
  ʒ: 'z',
}

const joined = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g')

/** Marks of Skolt Sámi and others between letters, which are letters to Unicode and are often left out. */
const betweenLetters = /[\u02b9-\u02bc\u02c8]/g

/** A text in lower case whose letters have lost their accents and their width, so that the way in which it was typed does not matter. */
export function folded(text: string): string {
  const lower = text.toLowerCase()
  // Most words have no accent, and a whole graph of them is folded when it is loaded.
  if (/^[a-z0-9]*$/.test(lower)) return lower
  return lower
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(betweenLetters, '')
    .replace(joined, (letter) => plainLetters[letter] ?? letter)
}
