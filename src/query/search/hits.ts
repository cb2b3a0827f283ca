import { withFallbacks, type Language } from '../../domain/languages'
import { nodeKinds } from '../../domain/model/model'
import type { Form, SearchedField } from './fields'
import { qualityOf, qualityOfWhole, scoreOf } from './ranking'
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

/** Where a node was found best. */
interface Place {
  readonly quality: number
  readonly field: SearchedField
  readonly language: Language
  readonly length: number
}

/** A node that was found. */
export interface Hit {
  readonly id: string
  readonly score: number
  readonly place: Place
  /** Its kind's place among all kinds: what is alike in all else goes in this order, so that a task comes before its steps. */
  readonly kind: number
}

const kinds = new Map<string, number>(nodeKinds.map(({ name }, index) => [name, index]))

/** Gathers what the index knows of the words, node by node. */
class Finding {
  readonly #best: number[] = []
  readonly #texts = new Map<string, Map<number, Closeness>>()
  #whole = 0
  #place: Place | undefined

  constructor(
    readonly id: string,
    readonly kind: string,
  ) {}

  note(index: number, place: Place, preference: readonly Language[]): void {
    this.#best[index] = Math.max(this.#best[index] ?? 0, place.quality)
    if (isBetter(place, this.#place, preference)) this.#place = place
  }

  /** A word in a text that has as many words as the query; where all are there, the text says just that. */
  noteWhole(
    index: number,
    closeness: 'WORD' | 'STEM',
    place: Place,
    words: number,
    preference: readonly Language[],
  ): void {
    const key = `${place.field} ${place.language} ${place.length}`
    const found = this.#texts.get(key) ?? new Map<number, Closeness>()
    this.#texts.set(key, found)
    if (found.get(index) !== 'WORD') found.set(index, closeness)
    if (found.size < words) return
    const least = [...found.values()].includes('STEM') ? 'STEM' : 'WORD'
    const whole = { ...place, quality: qualityOfWhole(place.field, least) }
    this.#whole = Math.max(this.#whole, whole.quality)
    if (isBetter(whole, this.#place, preference)) this.#place = whole
  }

  hit(words: number): Hit | undefined {
    if (this.#place === undefined) return undefined
    const found = this.#best.filter((quality) => quality > 0)
    const score = scoreOf(found, this.#whole, words)
    return { id: this.id, score, place: this.#place, kind: kinds.get(this.kind) ?? kinds.size }
  }
}

function isBetter(one: Place, other: Place | undefined, preference: readonly Language[]): boolean {
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
  chosen: readonly Language[],
): readonly Hit[] {
  const preference = withFallbacks(chosen)
  const findings = new Map<string, Finding>()
  for (const row of rows) {
    for (const [index, each] of wanted.entries()) {
      const closeness = closenessOf(each, row)
      if (closeness === undefined) continue
      const { field, language } = row
      const quality = qualityOf(field, closeness)
      for (const [at, id] of row.nodes.entries()) {
        const length = row.lengths[at] ?? 0
        const place = { quality, field, language, length }
        const finding = findings.get(id) ?? new Finding(id, row.kind)
        findings.set(id, finding)
        finding.note(index, place, preference)
        const isWhole = closeness === 'WORD' || closeness === 'STEM'
        if (isWhole && row.sizes[at] === wanted.length) {
          finding.noteWhole(index, closeness, place, wanted.length, preference)
        }
      }
    }
  }
  return [...findings.values()]
    .map((finding) => finding.hit(wanted.length))
    .filter((hit) => hit !== undefined)
    .sort((one, other) => comparePlaces(placeInList(one), placeInList(other)))
}

/** Where a hit stands in the list: by score, then the shorter text first, then by kind and by id. */
export type PlaceInList = readonly [score: number, length: number, kind: number, id: string]

export function placeInList({ score, place, kind, id }: Hit): PlaceInList {
  return [score, place.length, kind, id]
}

export function comparePlaces(one: PlaceInList, other: PlaceInList): number {
  const [score, length, kind, id] = one
  const [otherScore, otherLength, otherKind, otherId] = other
  return (
    otherScore - score ||
    length - otherLength ||
    kind - otherKind ||
    (id < otherId ? -1 : id > otherId ? 1 : 0)
  )
}
