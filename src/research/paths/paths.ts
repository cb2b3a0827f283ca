import Cypher from '@neo4j/cypher-builder'
import { NotFound } from '../../domain/errors'
import type { Graph } from '../../graph/graph'
import { statement } from '../../graph/statement'
import { object } from '../../query/cypher/projection'
import { withReferenced } from '../../query/references/references'
import { simplePaths } from '../../query/roots/paths'
import type { Selection } from '../../query/selection/selection'
import { answer, prepare } from '../../query/cypher/statement'
import { practiceParameters } from '../../query/where/practice'
import { orderKinds } from '../order/step-order'
import type { Flow } from '../succession/flow'
import { flowOfTask } from '../succession/flow-of-task'
import { pathLimits, waysOfWork } from './ways-of-work'

const findTasks = statement('node/tasks')

interface PathArgs {
  readonly from: string
  readonly to: string
  readonly through?: readonly string[] | null
}

interface FoundTask {
  readonly id: string
  readonly kinds: readonly string[]
  readonly general: boolean
}

/** The paths between two nodes. Between two tasks they are the ways of work, unless other kinds of edges are named. */
export async function paths(graph: Graph, selection: Selection): Promise<unknown> {
  const { from, to, through } = selection.args<PathArgs>()
  const kinds = through ?? orderKinds
  const areWays = from !== to && kinds.every((kind) => orderKinds.includes(kind))
  const tasks = areWays ? await tasksNamed(graph, [from, to]) : []
  const [start, goal] = [from, to].map((id) => tasks.find((task) => task.id === id))
  if (!start || !goal) return simplePaths(graph, selection)
  const limits = pathLimits(selection.args())
  const flow = await flowAround(graph, selection, start, goal)
  const chosen = { ...flow, links: flow.links.filter(({ kind }) => kinds.includes(kind)) }
  return withReferenced(graph, selection, { ...waysOfWork(chosen, new Set(goal.kinds), limits) })
}

async function tasksNamed(graph: Graph, ids: readonly string[]): Promise<readonly FoundTask[]> {
  const rows = await graph.read(findTasks, { ids })
  return rows as unknown as readonly FoundTask[]
}

/** Between two tasks of the general picture work leads only through what is said of libraries in general. */
async function flowAround(
  graph: Graph,
  selection: Selection,
  start: FoundTask,
  goal: FoundTask,
): Promise<Flow> {
  const task = new Cypher.Node()
  const { library, all } = practiceParameters(selection.args())
  const question = {
    all: all || !start.general || !goal.general,
    exact: false,
    library,
    workflow: null,
    named: true,
    conditions: true,
  }
  const { clause, flow } = flowOfTask(task, question, () => object({}))
  const pattern = new Cypher.Pattern(task, { labels: ['Node'] })
  const head = new Cypher.Match(pattern).where(task, { id: new Cypher.Param(start.id) })
  const whole = { ...flow, clauses: [clause, ...flow.clauses] }
  const prepared = prepare(selection, head, whole)
  const [found] = await answer(graph, selection, prepared)
  if (!found) throw new NotFound(`The task ${start.id} is not there any more.`)
  return found
}
