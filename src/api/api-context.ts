import type { Language } from '../domain/languages'
import type { LimitedList } from '../query/limited-lists'

/** What a request brings along beside its operation. */
export interface ApiContext {
  /** The languages that the client reads, best first; where an argument names others, those count. */
  readonly languages?: readonly Language[]
  /** Takes in which lists of the answer end early. */
  readonly limited?: LimitedList[]
}
