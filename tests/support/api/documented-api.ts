import { loadDatasets } from '../../../src/dataset/load-dataset'
import type { Graph } from '../../../src/graph/graph'
import { apiOver, type Api } from './api'
import { readDocumentedData } from '../datasets/documented-libraries'

/** The API over the general picture, what libraries share, and all documented libraries. */
export async function apiOverLibraries(graph: Graph): Promise<Api> {
  const { general, shared, libraries } = await readDocumentedData()
  await loadDatasets(graph, [general, shared, ...libraries], {
    now: () => new Date('2026-11-24T12:00:00Z'),
  })
  return apiOver(graph)
}
