import { loadDataset } from '../datasets/load-dataset'
import { openGraph } from '../../../src/graph/open-graph'
import { readSmallDataset } from '../datasets/small-dataset'
import { startTestServer, type TestServer } from './server'

/** A server over the small dataset, on the embedded engine. */
export async function startSmallServer(
  options?: Parameters<typeof startTestServer>[1],
): Promise<TestServer> {
  const graph = await openGraph({ engine: 'grafeo' })
  await loadDataset(graph, await readSmallDataset(), { now: () => new Date(0) })
  return startTestServer(graph, options)
}
