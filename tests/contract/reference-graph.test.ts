import { idOf, prepareReferenceGraph, referenceDatasets } from '../../src/app/reference-graph'
import { loadAbsent } from '../../src/dataset/load-dataset'
import { removeDataset } from '../../src/dataset/remove-dataset'
import type { Dataset, StoredEdge } from '../../src/dataset/stored/dataset'
import { migrate } from '../../src/graph/migrations'
import { openGraph } from '../../src/graph/open-graph'
import { dump } from '../support/graphs/dump'
import { everyLibrary, readDocumentedData } from '../support/datasets/documented-libraries'
import { describeOnEngines } from '../support/engines/engines'
import { openReferenceCopy } from '../support/engines/reference-copy'
import { counting } from '../support/graphs/failing-graph'

const ids = ['general', 'shared', ...everyLibrary]

const now = () => new Date('2026-11-24T12:00:00Z')

/** The dataset as it was before it had the concept. */
function withoutConcept(dataset: Dataset, id: string): Dataset {
  const without = ({ from, to }: StoredEdge) => from !== id && to !== id
  return {
    ...dataset,
    head: { ...dataset.head, version: '1.0.0' },
    nodes: dataset.nodes.filter((node) => node.id !== id),
    edges: dataset.edges.filter(without),
    checksum: 'of an older version',
  }
}

describe('the reference graph', () => {
  describeOnEngines((engine) => {
    it('is all datasets, and a second start changes none of them', async () => {
      const graph = await engine.open()
      await prepareReferenceGraph(graph)
      const rows = await graph.read(
        'MATCH (dataset:Dataset) RETURN dataset.id AS id ORDER BY dataset.id',
      )
      expect(rows.map(({ id }) => id)).toEqual([...ids].sort())
      await graph.write((transaction) =>
        transaction.run("MATCH (node:Node {id: 'cataloguer'}) SET node.labelEn = 'describer'"),
      )
      const edited = await dump(graph)
      const { graph: counted, count } = counting(graph)
      await prepareReferenceGraph(counted)
      expect(count()).toBe(0)
      expect(await dump(graph)).toEqual(edited)
      await graph.close()
    })
  })

  it('leaves out what was removed since a start brought it in', async () => {
    const graph = await openReferenceCopy()
    await removeDataset(graph, 'tuusula')
    await prepareReferenceGraph(graph)
    const rows = await graph.read('MATCH (dataset:Dataset) RETURN dataset.id AS id')
    const held = rows.map(({ id }) => id)
    expect(held).not.toContain('tuusula')
    expect(held).toHaveLength(ids.length - 1)
    await graph.close()
  })

  it('brings new libraries to a graph whose concepts are older, and keeps what was edited', async () => {
    const graph = await openGraph({ engine: 'grafeo' })
    await migrate(graph, { now })
    const { general, shared, libraries } = await readDocumentedData()
    await loadAbsent(graph, [general, withoutConcept(shared, 'shelving'), ...libraries], { now })
    await graph.write((transaction) =>
      transaction.run("MATCH (node:Node {id: 'cataloguer'}) SET node.labelEn = 'describer'"),
    )
    await prepareReferenceGraph(graph)
    const rows = await graph.read(
      `MATCH (dataset:Dataset) WITH collect(dataset.id) AS held
       MATCH (job:Node {id: 'cataloguer'}), (task:Node {id: 'shelving'})
       RETURN held, job.labelEn AS job, task.labelEn AS task`,
    )
    expect(rows).toMatchObject([{ job: 'describer', task: 'shelving' }])
    expect(new Set([rows[0]?.['held']].flat())).toEqual(new Set(ids))
    await graph.close()
  })

  it('finds each dataset under the name of its file or folder', async () => {
    expect((await referenceDatasets()).map(idOf).sort()).toEqual([...ids].sort())
  })
})
