import type { Creator } from './creator'

/** Data as a paper names it: just this version, with the sum that tells it from every other. */
export interface CitedData {
  /** What the reference is called in a list of references. */
  readonly key: string
  readonly title: string
  /** What the data is a part of; absent if it is all of it. */
  readonly partOf?: string
  readonly version: string
  readonly licence: string
  /** SHA-256, in hexadecimal. */
  readonly checksum: string
  /** Its creators; empty if nobody is named. */
  readonly creators: readonly Creator[]
  /** When it was made: an ISO 8601 date, or its year, or year and month; absent if that is not said. */
  readonly date?: string | undefined
  readonly doi?: string | undefined
  /** When it was loaded: an ISO 8601 date and time; absent if that is not known. */
  readonly loadedAt?: string | undefined
}

/** The day of an ISO 8601 date and time. */
export function dayOf(time: string): string {
  return time.slice(0, 10)
}

/** The data that no format has a field for. */
export function remark({ licence, checksum }: CitedData): string {
  return `Licence: ${licence}. SHA-256: ${checksum}.`
}
