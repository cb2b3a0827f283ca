import { compareIds } from '../../domain/compare-ids'
import type { Language } from '../../domain/languages'
import type { SearchedField } from './fields'

/** The text in which a node was found best. */
export interface HitPlace {
  readonly quality: number
  readonly field: SearchedField
  readonly language: Language
  readonly length: number
}

/** A node that was found. */
export interface Hit {
  readonly id: string
  readonly score: number
  readonly place: HitPlace
  /** Its kind's place among all kinds: what is alike in all else goes in this order, so that a task comes before its steps. */
  readonly kind: number
}

/** The place of a hit in the list: by score, then the shorter text first, then by kind and by id. */
export type PlaceInList = readonly [score: number, length: number, kind: number, id: string]

export function placeInList({ score, place, kind, id }: Hit): PlaceInList {
  return [score, place.length, kind, id]
}

export function comparePlaces(one: PlaceInList, other: PlaceInList): number {
  const [score, length, kind, id] = one
  const [otherScore, otherLength, otherKind, otherId] = other
  return otherScore - score || length - otherLength || kind - otherKind || compareIds(id, otherId)
}
