import Cypher from '@neo4j/cypher-builder'
import { localisedNames } from '../../domain/model/localised'
import { nodeKinds } from '../../domain/model/model'
import type { Graph } from '../../graph/graph'
import { compiler } from '../fields/compiler'
import { column, object } from '../cypher/projection'
import type { Selection } from '../selection/selection'
import { answer, prepare } from '../cypher/statement'
import { searchedFields } from './fields'
import type { StoredTexts } from './texts'

/** A node that was found, with its texts and what is selected of it, by the name that tells one selection from another. */
export interface FoundNode {
  readonly id: string
  readonly texts: StoredTexts
  readonly selected: Readonly<Record<string, unknown>>
}

const kinds = nodeKinds.map(({ name }) => name)
const textNames = searchedFields.flatMap(localisedNames)

/** The nodes with these ids. One that was removed meanwhile is not among them. */
export async function foundNodes(
  graph: Graph,
  selection: Selection,
  ids: readonly string[],
  selections: Readonly<Record<string, Selection>>,
): Promise<ReadonlyMap<string, FoundNode>> {
  const id = new Cypher.Variable()
  const node = new Cypher.Node()
  const head = new Cypher.Unwind([new Cypher.Param([...ids]), id]).match(
    new Cypher.Pattern(node, { labels: ['Node'], properties: { id } }),
  )
  const texts = Object.fromEntries(
    textNames.map((name) => [name, column<StoredTexts[string]>(node.property(name))]),
  )
  const selected = Object.entries(selections).map(([key, selection]) => [
    key,
    compiler.node(selection, node, kinds),
  ])
  const projection = object<FoundNode>({
    id: column(node.property('id')),
    texts: object<StoredTexts>(texts),
    selected: object(Object.fromEntries(selected)),
  })
  const prepared = prepare(selection, head, projection, [[node.property('id'), 'ASC']])
  const rows = await answer(graph, selection, prepared)
  return new Map(rows.map((found) => [found.id, found]))
}
