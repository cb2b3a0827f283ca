import type { Language } from '../../domain/languages'
import type { Graph } from '../../graph/graph'
import type { NotedStatement } from '../../graph/noting-statements'
import type { Hints } from '../../query/selection/hints'
import type { LimitedList } from '../../query/selection/limited-lists'

/** What a request brings along beside its operation. */
export interface ApiContext {
  /** The languages that the client reads, best first. If an argument names others, those count. */
  readonly languages?: readonly Language[]
  /** The graph at the moment that the whole operation shows. If none is given, each root field shows its own. */
  readonly moment?: Graph
  /** Takes in which lists of the answer end early. */
  readonly limited?: LimitedList[]
  /** The hints of what was perhaps meant that the operation gets; if none are given, each root field has its own. */
  readonly hints?: Hints
  /** Takes in the statements that the operation reads, if the client asks for them. */
  readonly statements?: NotedStatement[] | undefined
}
