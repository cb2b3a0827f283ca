import { dirname, join } from 'node:path'
import { refreshDerived } from './dataset/derive/refresh'
import { isLoaded, loadIfAbsent } from './dataset/load-dataset'
import { readDataset } from './dataset/read-dataset'
import type { Graph } from './graph/graph'
import { migrate } from './graph/migrations'

const id = 'general'
const folder = join(dirname(require.resolve('#root/package.json')), 'data', id)
const now = () => new Date()

/** Brings the graph's schema up to date and loads the reference graph where it is not yet there, so that nobody's edits are undone. */
export async function prepareReferenceGraph(graph: Graph): Promise<void> {
  await graph.verify()
  await migrate(graph, { now })
  if (!(await isLoaded(graph, id))) await loadIfAbsent(graph, await readDataset(folder), { now })
  await refreshDerived(graph)
}
