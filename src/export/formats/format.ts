import type { Language } from '../../domain/languages'
import type { Subgraph } from '../subgraph'

export interface FormatOptions {
  /** The name of the part of the graph: the label of a workflow, or the name of the whole. */
  readonly title: string
  /** The languages in which labels were asked for, best first. */
  readonly languages: readonly Language[]
  /** The workflow that was asked for, by id, if one was. */
  readonly workflow?: string
  /** The address under which RDF names nodes and claims. */
  readonly base?: string
}

/** A form in which other tools read a graph. */
export interface Format {
  /** The word that chooses it: GEXF. */
  readonly name: string
  /** The format in words, and the programs that open it. */
  readonly description: string
  readonly mediaType: string
  /** How its files end, without the dot; tells it from the others. */
  readonly extension: string
  /** Whether the text is JSON, so that GraphQL gives the value and not the text. */
  readonly json: boolean
  /** The text, piece by piece: always the same for the same subgraph and options. Throws InvalidInput if the format cannot hold it. */
  write(subgraph: Subgraph, options: FormatOptions): Iterable<string>
}
