import { formatNamed } from '../../../export/formats/formats'
import { labelInChosen, verbInChosen } from '../../../export/reading/elements'
import { readSubgraph, type CountedSubgraph } from '../../../export/reading/read-subgraph'
import type { AskedSubgraph } from '../../../export/reading/question'
import { titleOf } from '../../../export/title'
import type { SubgraphEdge, SubgraphNode } from '../../../export/subgraph'
import type { Graph } from '../../../graph/graph'
import { matchingNodes } from '../../../query/roots/matching-nodes'
import type { Selection } from '../../../query/selection/selection'
import { shape } from '../../../query/cypher/shape'

/** A part of the graph, with its labels and its other forms in the languages that each field asks for. */
export async function subgraph(graph: Graph, selection: Selection): Promise<unknown> {
  const given = selection.args<Omit<AskedSubgraph, 'languages'>>()
  const asked = { ...given, languages: selection.languages }
  const found = await readSubgraph(graph, asked, await matchingNodes(graph, selection))
  return selection.objectOf((field) => valueOf(field, found, given))
}

function valueOf(
  field: Selection,
  found: CountedSubgraph,
  given: Omit<AskedSubgraph, 'languages'>,
): unknown {
  if (field.name === 'nodes') return found.nodes.map((node) => nodeOf(field, node))
  if (field.name === 'edges') return found.edges.map((edge) => edgeOf(field, edge))
  if (field.name !== 'as') return shape(field, found[field.name as keyof CountedSubgraph])
  const { languages } = field
  const nodes = found.nodes.map((node) => ({ ...node, label: labelInChosen(node, languages) }))
  const edges = found.edges.map((edge) => ({ ...edge, label: verbInChosen(edge.kind, languages) }))
  const format = formatNamed(field.args<{ readonly format: string }>().format)
  const { workflow } = given
  const options = {
    title: titleOf({ ...found, nodes }, given),
    languages,
    ...(workflow != null && { workflow }),
  }
  const text = [...format.write({ ...found, nodes, edges }, options)].join('')
  return format.json ? JSON.parse(text) : text
}

function nodeOf(list: Selection, node: SubgraphNode): unknown {
  return list.objectOf(({ name, languages }) =>
    name === 'label' ? labelInChosen(node, languages) : partOf(node, name),
  )
}

function edgeOf(list: Selection, edge: SubgraphEdge): unknown {
  return list.objectOf(({ name, languages }) =>
    name === 'label' ? verbInChosen(edge.kind, languages) : partOf(edge, name),
  )
}

function partOf(part: SubgraphNode | SubgraphEdge, name: string): unknown {
  return part[name as keyof typeof part] ?? null
}
