import { workflowPartTypes } from '../../domain/model/workflow-edges'
import type { Graph, Parameters } from '../../graph/graph'
import { statement } from '../../graph/statement'
import type { Practice } from './practice'
import type { SubgraphQuestion } from './question'

/** The edges that make up a workflow, whatever kinds of edge are wanted of it. */
const belonging = ['PART_OF', 'HAS_STEP']

/**
 * The ids of all nodes that belong to the answer: those that are nearest first, and by id among equals. What is around seeds and what belongs to a
 * workflow is walked side by side, since the one goes on where the other ends.
 */
export async function reach(
  graph: Graph,
  question: SubgraphQuestion,
  practice: Practice,
): Promise<readonly string[]> {
  const { seeds, workflow, isOfWhole } = question
  if (isOfWhole) return findNodes(graph, question, practice)
  const found = new Set<string>()
  const walks = [
    { start: seeds, step: neighbours(graph, question, practice), radius: question.radius },
    {
      start: workflow === undefined ? [] : [workflow],
      step: workflowParts(graph, question, practice),
      radius: Infinity,
    },
  ]
  const met = walks.map(({ start }) => new Set(start))
  let fronts = walks.map(({ start }) => start)
  addInOrder(found, fronts.flat())
  for (let distance = 1; fronts.some((front) => front.length > 0); distance += 1) {
    const next: (readonly string[])[] = []
    for (const [index, { step, radius }] of walks.entries()) {
      const front = fronts[index] ?? []
      next.push(distance > radius || front.length === 0 ? [] : await step(front))
    }
    fronts = next.map((ids, index) => ids.filter((id) => !met[index]?.has(id)))
    for (const [index, front] of fronts.entries()) for (const id of front) met[index]?.add(id)
    addInOrder(found, fronts.flat())
  }
  return [...found]
}

function addInOrder(found: Set<string>, ids: readonly string[]): void {
  for (const id of ids.toSorted()) found.add(id)
}

async function findNodes(
  graph: Graph,
  { types, choosesTypes }: SubgraphQuestion,
  practice: Practice,
): Promise<readonly string[]> {
  const [only] = practice.libraries
  const ids = await idsOf(graph, 'subgraph/find-nodes', {
    types,
    ...practice,
    withoutEdges: !choosesTypes,
  })
  // A library has nodes by its claims alone, and itself.
  if (practice.general || only === undefined) return ids
  return [...new Set([...ids, only])].toSorted()
}

function neighbours(graph: Graph, { types }: SubgraphQuestion, practice: Practice) {
  return (ids: readonly string[]): Promise<readonly string[]> =>
    idsOf(graph, 'subgraph/find-neighbours', { ids, types, ...practice })
}

/** The next level of a workflow, with those who do its tasks in general if nobody is named for a step. */
function workflowParts(graph: Graph, { types }: SubgraphQuestion, practice: Practice) {
  const walked = [...new Set([...types, ...belonging])]
  return async (ids: readonly string[]): Promise<readonly string[]> => {
    const parts = await idsOf(graph, 'subgraph/find-workflow-parts', {
      ids,
      types: walked,
      parts: workflowPartTypes,
      ...practice,
    })
    if (!types.includes('PERFORMS')) return parts
    const general = await idsOf(graph, 'subgraph/find-general-performers', { ids, ...practice })
    return [...new Set([...parts, ...general])]
  }
}

async function idsOf(
  graph: Graph,
  name: string,
  parameters: Parameters,
): Promise<readonly string[]> {
  const rows = await graph.read(statement(name), parameters)
  return rows.map((row) => row['id'] as string)
}
