import { withFallbacks, type Language } from '../../domain/languages'
import { nodeKinds } from '../../domain/model/model'
import type { Form, SearchedField } from './fields'
import { comparePlaces, placeInList, type Hit, type HitPlace } from './hit'
import { qualityOf, qualityOfWhole, scoreOf } from './ranking'
import type { SearchedWords } from './query-words'
import { closenessOf, type Closeness, type Wanted } from './wanted'

/** An entry of the index as it is stored: in which texts of one sort a word stands. */
export interface TermRow {
  readonly word: string
  readonly form: Form
  readonly language: Language
  readonly field: SearchedField
  readonly kind: string
  readonly nodes: readonly string[]
  readonly lengths: readonly number[]
  readonly sizes: readonly number[]
}

const kinds = new Map<string, number>(nodeKinds.map(({ name }, index) => [name, index]))

/** Gathers what the index knows of the words, node by node. */
class Finding {
  readonly #best: number[] = []
  readonly #texts = new Map<string, Map<number, Closeness>>()
  #whole = 0
  #place: HitPlace | undefined

  constructor(
    readonly id: string,
    readonly kind: string,
    readonly words: number,
    readonly preference: readonly Language[],
  ) {}

  note(index: number, place: HitPlace): void {
    this.#best[index] = Math.max(this.#best[index] ?? 0, place.quality)
    this.#prefer(place)
  }

  /** A word in a text of which as many words tell something as of the query. If all are there, the text says just that. */
  noteWhole(index: number, closeness: 'WORD' | 'STEM', place: HitPlace): void {
    const key = `${place.field} ${place.language} ${place.length}`
    const found = this.#texts.get(key) ?? new Map<number, Closeness>()
    this.#texts.set(key, found)
    if (found.get(index) !== 'WORD') found.set(index, closeness)
    if (found.size < this.words) return
    const least = [...found.values()].includes('STEM') ? 'STEM' : 'WORD'
    const quality = qualityOfWhole(place.field, least)
    this.#whole = Math.max(this.#whole, quality)
    this.#prefer({ ...place, quality })
  }

  hit(): Hit | undefined {
    if (this.#place === undefined) return undefined
    const found = this.#best.filter((quality) => quality > 0)
    const score = scoreOf(found, this.#whole, this.words)
    return { id: this.id, score, place: this.#place, kind: kinds.get(this.kind) ?? kinds.size }
  }

  #prefer(place: HitPlace): void {
    if (isBetter(place, this.#place, this.preference)) this.#place = place
  }
}

function isBetter(
  one: HitPlace,
  other: HitPlace | undefined,
  preference: readonly Language[],
): boolean {
  if (other === undefined) return true
  return (
    (one.quality - other.quality ||
      other.length - one.length ||
      preference.indexOf(other.language) - preference.indexOf(one.language)) > 0
  )
}

/** The nodes that have any of the words, the best first. */
export function hitsOf(
  rows: readonly TermRow[],
  wanted: readonly Wanted[],
  /** How many words were searched for that tell something and are not made of others. */
  { single }: Pick<SearchedWords, 'single'>,
  chosen: readonly Language[],
): readonly Hit[] {
  const preference = withFallbacks(chosen)
  const findings = new Map<string, Finding>()
  for (const row of rows) {
    for (const [index, each] of wanted.entries()) {
      const closeness = closenessOf(each, row)
      if (closeness === undefined) continue
      const { parts } = each.word
      const found = parts.length > 0 ? parts : [index]
      const { field, language } = row
      const quality = qualityOf(field, closeness)
      for (const [at, id] of row.nodes.entries()) {
        const length = row.lengths[at] ?? 0
        const place = { quality, field, language, length }
        const finding = findings.get(id) ?? new Finding(id, row.kind, single, preference)
        findings.set(id, finding)
        for (const part of found) finding.note(part, place)
        const isWhole = closeness === 'WORD' || closeness === 'STEM'
        if (!isWhole || row.sizes[at] !== single) continue
        for (const part of found) finding.noteWhole(part, closeness, place)
      }
    }
  }
  return [...findings.values()]
    .map((finding) => finding.hit())
    .filter((hit) => hit !== undefined)
    .sort((one, other) => comparePlaces(placeInList(one), placeInList(other)))
}
