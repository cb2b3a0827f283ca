import type { Graph } from '../../graph/graph'
import type { Selection } from '../../query/selection/selection'
import type { Field } from './field'

/** A root field: what the client gets, and what finds it in a graph. */
type RootField = Field & {
  /** Gets what is selected, with all arguments, and gives the finished value. */
  readonly answer: (graph: Graph, selection: Selection) => Promise<unknown>
}

export type RootFields = Readonly<Record<string, RootField>>
