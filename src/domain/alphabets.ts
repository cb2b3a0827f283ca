import type { Language } from './languages'
import { folded } from './letters'

/** Where letters beside a to z stand in an alphabet, as CLDR has it. All others are their plain letter. */
interface Alphabet {
  /** Letters that stand where other letters do: ü beside y. */
  readonly beside: Readonly<Record<string, string>>
  /** Letters of their own, in their order, behind the letter that they follow. */
  readonly behind: Readonly<Record<string, readonly string[]>>
  /** Those that follow z; letters of one entry stand in one place. */
  readonly last: readonly string[]
}

const ofAll = { i: ['ı'] }

const alphabets: Readonly<Record<Language, Alphabet>> = {
  EN: { beside: {}, behind: { ...ofAll, g: ['ǥ'], n: ['ŋ'], t: ['ŧ'], z: ['ʒ', 'þ'] }, last: [] },
  FI: {
    beside: { ü: 'y', ŋ: 'n', ǥ: 'g', ʒ: 'z' },
    behind: { ...ofAll, z: ['þ'] },
    last: ['å', 'äæ', 'öø'],
  },
  SV: {
    beside: { ü: 'y', ű: 'y', þ: 'th' },
    behind: { ...ofAll, g: ['ǥ'], n: ['ŋ'], t: ['ŧ'], z: ['ʒ'] },
    last: ['å', 'äæę', 'öøőœô'],
  },
  SE: {
    beside: { ü: 'y', ű: 'y' },
    behind: {
      ...ofAll,
      a: ['á'],
      c: ['č', 'ʒ', 'ǯ'],
      d: ['đð'],
      g: ['ǧ', 'ǥ'],
      k: ['ǩ'],
      n: ['ŋñń'],
      s: ['š'],
      t: ['ŧþ'],
      z: ['ž'],
    },
    last: ['øœ', 'æ', 'å', 'äã', 'öőõô'],
  },
  SMN: {
    beside: {},
    behind: {
      ...ofAll,
      a: ['àâ'],
      c: ['č'],
      d: ['đ'],
      g: ['ǥ'],
      n: ['ŋñń'],
      s: ['š'],
      t: ['ŧ'],
      z: ['ž'],
    },
    last: ['æ', 'ø', 'å', 'ã', 'ä', 'á', 'ö', 'ʒ', 'þ'],
  },
  SMS: {
    beside: {},
    behind: {
      ...ofAll,
      a: ['â'],
      c: ['č', 'ʒ', 'ǯ'],
      d: ['đ'],
      g: ['ǧ', 'ǥ'],
      k: ['ǩ'],
      n: ['ŋ'],
      o: ['õ'],
      s: ['š'],
      z: ['ž', 'þ'],
    },
    last: ['å', 'äæ', 'öø'],
  },
}

/** The letters of each alphabet with what they are sorted by. It follows z, or what begins with the letter before, whatever comes next. */
const keys = new Map(
  Object.entries(alphabets).map(([language, alphabet]) => [language, keysOf(alphabet)]),
)

function keysOf({ beside, behind, last }: Alphabet): ReadonlyMap<string, string> {
  const following = Object.entries(behind).flatMap(([letter, others]) =>
    others.flatMap((group, place) =>
      Array.from(group).map((each) => [each, `${letter}${'~'.repeat(place + 1)}`] as const),
    ),
  )
  const ends = last.flatMap((group, place) =>
    Array.from(group).map((each) => [each, `{${String.fromCharCode(97 + place)}`] as const),
  )
  return new Map([...Object.entries(beside), ...following, ...ends])
}

/** What a text in small letters is sorted by in the alphabet of a language. */
export function inAlphabet(text: string, language: Language): string {
  const known = keys.get(language)
  return Array.from(text.normalize('NFC'))
    .map((letter) => keyOf(letter, known))
    .join('')
}

/** A letter with two accents counts as the letter with the first of them, if that is one of the alphabet. */
function keyOf(letter: string, known: ReadonlyMap<string, string> | undefined): string {
  const marked = Array.from(letter.normalize('NFD'))
  for (let size = marked.length; size > 0; size -= 1) {
    const key = known?.get(marked.slice(0, size).join('').normalize('NFC'))
    if (key !== undefined) return key
  }
  return folded(letter)
}
