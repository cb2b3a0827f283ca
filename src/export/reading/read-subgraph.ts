import { compareIds } from '../../domain/compare-ids'
import type { Graph } from '../../graph/graph'
import { statement } from '../../graph/statement'
import type { Subgraph, SubgraphEdge, SubgraphNode } from '../subgraph'
import { edgeOf, nodeOf } from './elements'
import { practiceOf, type Practice } from './practice'
import { questionOf, type AskedSubgraph, type SubgraphQuestion } from './question'
import { reach } from './reach'

/** How much there is of what was asked for, and how much of it is in the answer. */
interface SubgraphCounts {
  readonly nodes: number
  readonly edges: number
  readonly foundNodes: number
  readonly foundEdges: number
}

export interface CountedSubgraph extends Subgraph {
  readonly counts: SubgraphCounts
}

/**
 * Reads a part of the graph. If it has more nodes than the limit, it keeps those that are nearest to the seeds or the workflow, by id
 * among equals. `matching` are the nodes that a filter lets through, by
 * id; what a client names is there in any case.
 */
export async function readSubgraph(
  graph: Graph,
  asked: AskedSubgraph,
  matching?: ReadonlySet<string>,
): Promise<CountedSubgraph> {
  const question = questionOf(asked)
  const practice = await practiceOf(graph, question)
  const reached = await reach(graph, question, practice)
  const named = [...question.seeds, question.workflow]
  const found = matching ? reached.filter((id) => matching.has(id) || named.includes(id)) : reached
  const kept = found.slice(0, question.limit)
  const nodes = await readNodes(graph, kept, question)
  const edges = await readEdges(graph, nodes, question, practice)
  const complete = kept.length === found.length
  const foundEdges = complete ? edges.length : await countEdges(graph, found, question, practice)
  const counts = {
    nodes: nodes.length,
    edges: edges.length,
    foundNodes: complete ? nodes.length : found.length,
    foundEdges,
  }
  return { nodes, edges, complete, counts }
}

async function readNodes(
  graph: Graph,
  ids: readonly string[],
  { languages }: SubgraphQuestion,
): Promise<readonly SubgraphNode[]> {
  const rows = await graph.read(statement('subgraph/read-nodes'), { ids })
  const steps = rows.filter((row) => row['kind'] === 'Step').map((row) => row['id'] as string)
  const workflows = await workflowsOf(graph, steps)
  return rows.map((row) => nodeOf(row, workflows, languages)).toSorted(byId)
}

async function workflowsOf(
  graph: Graph,
  steps: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (steps.length === 0) return new Map()
  const rows = await graph.read(statement('subgraph/find-workflows-of-steps'), { ids: steps })
  return new Map(rows.map((row) => [row['step'] as string, row['workflow'] as string]))
}

/** Statements follow one another, so that a node may have gone between two of them; its edges go with it. */
async function readEdges(
  graph: Graph,
  nodes: readonly SubgraphNode[],
  { types, languages }: SubgraphQuestion,
  practice: Practice,
): Promise<readonly SubgraphEdge[]> {
  const ids = nodes.map(({ id }) => id)
  const known = new Set(ids)
  const rows = await graph.read(statement('subgraph/read-edges'), { ids, types, ...practice })
  return rows
    .filter((row) => known.has(row['target'] as string))
    .map((row) => edgeOf(row, languages))
    .toSorted(byId)
}

async function countEdges(
  graph: Graph,
  ids: readonly string[],
  { types }: SubgraphQuestion,
  practice: Practice,
): Promise<number> {
  const known = new Set(ids)
  const rows = await graph.read(statement('subgraph/list-edge-ends'), { ids, types, ...practice })
  return rows
    .filter((row) => known.has(row['target'] as string))
    .reduce((sum, row) => sum + (row['number'] as number), 0)
}

/** By code units, whichever order an engine has. */
function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return compareIds(one.id, other.id)
}
