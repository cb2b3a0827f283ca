import type { SpokenLanguage } from '../languages'
import type { NodeKindName } from './node-kind'
import type { Property } from './property'

/** How an edge is called when one stands at one of its ends. */
export interface EdgeEnd {
  readonly field: string
  readonly description: string
  /** Whether a node has just one such edge, so that the field is one node and not a list. The format of datasets must ask for it. */
  readonly single?: boolean
}

/** Edges of another kind, one edge further on, that hold for the near end in general. */
export interface Inheritance {
  readonly through: string
  readonly type: string
}

/** Edges of another kind that say the same of one step: who does a step does the task of the step. */
interface SaidOfSteps {
  /** The edge from the step to the node at which this kind begins. */
  readonly type: string
  /** The edge from the step to the node at which this kind ends. */
  readonly through: string
}

/** A kind of edge: its type in the graph, the kinds of its ends, and its words from both of them. */
export interface EdgeKind {
  readonly type: string
  readonly from: readonly NodeKindName[]
  /** The kinds of the other end; SAME if both ends are of one kind, ANY if it can be every node. */
  readonly to: readonly NodeKindName[] | 'SAME' | 'ANY'
  readonly forward: EdgeEnd
  readonly backward: EdgeEnd
  /** What stands between the two labels: "performs". English sentences have it, too. */
  readonly verbs: Readonly<Record<SpokenLanguage, string>>
  /**
   * The sentence in the other languages. The labels stand in quotes for {from} and {to} and are not inflected, so the words around them bear the case: tahon ”asiakas” kanssa. {how} is how strongly it
   * is said.
   */
  readonly sentences: Readonly<Record<Exclude<SpokenLanguage, 'EN'>, string>>
  readonly description: string
  /** What claims of this kind bear beside what every claim bears. */
  readonly properties?: readonly Property[]
  /** What the near end has in general, if the source says nothing of it in particular. */
  readonly inherits?: Inheritance
  /** What claims of steps say of the two ends as well. */
  readonly saidOfSteps?: SaidOfSteps
  /** The end whose sources a claim has that names none, if that is not the near one: the far end, if it is of the same dataset. */
  readonly cites?: 'TO'
  /** Whether the far end stands above the near one, so that nothing can stand above itself. */
  readonly hierarchy?: true
  /** False if another edge carries the claim, so that this one cites nothing. */
  readonly claim?: false
}
