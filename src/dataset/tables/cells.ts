import { guarded, unguarded } from '../../domain/csv'
import { textOfPlace } from '../../domain/model/text-of-place'
import { itemsByPlace } from '../schema/texts-of-places'
import { guardedMark, unguardedMark } from './missing-values'
import { creatorOf, creatorText, type Creator } from '../../domain/reference/creator'

/** How the text of a cell is understood. */
export type CellForm = 'TEXT' | 'WORD' | 'INTEGER' | 'BOOLEAN' | 'LIST' | 'PLACES' | 'CREATORS'

/** How spreadsheets write yes and no in our languages. */
const truths: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['tosi', true],
  ['sant', true],
  ['false', false],
  ['epätosi', false],
  ['falskt', false],
])

const noItems = '[]'

/** The value of a cell; undefined if it is blank. What does not fit the form stays text, so that the schema refuses it. */
export function valueOfCell(cell: string, form: CellForm): unknown {
  const text = unguardedMark(unguarded(cell))
  const trimmed = text.trim()
  if (trimmed === '') return undefined
  if (form === 'TEXT') return text
  if (form === 'LIST') return itemsOf(text)
  // Each in one text, as there is no mapping inside a cell.
  if (form === 'CREATORS') return itemsOf(text).map(creatorOf)
  if (form === 'PLACES') return itemsByPlace(itemsOf(text))
  if (form === 'BOOLEAN') return truths.get(trimmed.normalize('NFC').toLowerCase()) ?? trimmed
  // A column with gaps is one of fractions to pandas and R.
  return form === 'INTEGER' && /^-?\d{1,15}(?:\.0+)?$/.test(trimmed) ? Number(trimmed) : trimmed
}

/** The places of which a cell holds more than one text. */
export function placesGivenTwice(cell: string): readonly string[] {
  const places = itemsOf(unguarded(cell)).map((item) => textOfPlace(item)[0])
  return [...new Set(places.filter((place, index) => places.indexOf(place) < index))]
}

/** A value that can stand in a cell. */
export type CellValue = string | number | boolean | readonly (string | Creator)[]

/** The cell of a value; a blank one if there is none. */
export function cellOf(value: CellValue | undefined): string {
  const text = typeof value === 'object' ? cellOfItems(value) : String(value ?? '')
  return guardedMark(guarded(text))
}

/** The items of a cell stand between bars. A backslash takes its meaning from the sign after it. */
function itemsOf(text: string): readonly string[] {
  if (text.trim() === noItems) return []
  const items = text.match(/(?:[^\\|]+|\\[^]|\\$)+/g) ?? []
  return items.map((item) => unescaped(trimmedItem(item))).filter((item) => item !== '')
}

function trimmedItem(item: string): string {
  const begun = item.trimStart()
  const trimmed = begun.trimEnd()
  let backslashes = 0
  while (trimmed.at(-1 - backslashes) === '\\') backslashes += 1
  // A blank after a backslash is one that is meant.
  return backslashes % 2 === 1 ? begun.slice(0, trimmed.length + 1) : trimmed
}

function unescaped(item: string): string {
  return item.replace(/\\([^])/g, '$1')
}

function cellOfItems(items: readonly (string | Creator)[]): string {
  if (items.length === 0) return noItems
  const texts = items.map((item) => (typeof item === 'string' ? item : creatorText(item)))
  const escaped = texts.map((item) => item.replace(/[\\|]/g, '\\$&'))
  const [only, ...others] = escaped
  return others.length === 0 && only === noItems ? `\\${noItems}` : escaped.join(' | ')
}
