import { findPreparedReference } from '../../src/app/prepared-reference'
import { idOf, prepareReferenceGraph, referenceDatasets } from '../../src/app/reference-graph'
import { loadAbsent } from '../../src/dataset/load-dataset'
import { readKnownNodes } from '../../src/dataset/read-known-nodes'
import { removeDataset } from '../../src/dataset/remove-dataset'
import type { Dataset, StoredEdge } from '../../src/dataset/stored/dataset'
import type { Graph } from '../../src/graph/graph'
import { migrate } from '../../src/graph/migrations'
import { openGraph } from '../../src/graph/open-graph'
import { datasetOf, head } from '../support/datasets/dataset-folder'
import { dump } from '../support/graphs/dump'
import {
  everyLibrary,
  everySurvey,
  everySystem,
  readDocumentedData,
} from '../support/datasets/documented-libraries'
import { describeOnEngines } from '../support/engines/engines'
import { openReferenceCopy } from '../support/engines/reference-copy'
import { counting } from '../support/graphs/failing-graph'

const ids = ['general', 'shared', ...everyLibrary, ...everySurvey, ...everySystem]

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

/** What is loaded at once, without when. */
async function dumpOf(graph: Graph): Promise<unknown> {
  return JSON.parse(
    JSON.stringify(await dump(graph), (key, value) => (key === 'loadedAt' ? '' : value)),
  )
}

async function dumpOfPrepared(): Promise<unknown> {
  const graph = await openGraph({ engine: 'grafeo', copyOf: await findPreparedReference() })
  try {
    return await dumpOf(graph)
  } finally {
    await graph.close()
  }
}

async function heldIn(graph: Graph): Promise<string[]> {
  const rows = await graph.read('MATCH (dataset:Dataset) RETURN dataset.id AS id')
  return rows.map(({ id }) => String(id))
}

async function edit(graph: Graph): Promise<void> {
  await graph.write((transaction) =>
    transaction.run("MATCH (node:Node {id: 'cataloguer'}) SET node.labelEn = 'describer'"),
  )
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
      await edit(graph)
      const edited = await dump(graph)
      const { graph: counted, count } = counting(graph)
      await prepareReferenceGraph(counted)
      expect(count()).toBe(0)
      expect(await dump(graph)).toEqual(edited)
      await graph.close()
    })
  })

  it('is prepared by the build as it would be loaded', async () => {
    const graph = await openGraph({ engine: 'grafeo' })
    await prepareReferenceGraph(graph)
    expect(await dumpOfPrepared()).toEqual(await dumpOf(graph))
    await graph.close()
  })

  it('is only what is chosen, with what all need', async () => {
    const graph = await openGraph({ engine: 'grafeo' })
    await prepareReferenceGraph(graph, ['tuusula'])
    expect((await heldIn(graph)).sort()).toEqual(['general', 'shared', 'tuusula'])
    await prepareReferenceGraph(graph, [])
    expect(await heldIn(graph)).toContain('tuusula')
    await graph.close()
  })

  it('refuses a choice that names no dataset, before anything is written', async () => {
    const graph = await openGraph({ engine: 'grafeo' })
    await expect(prepareReferenceGraph(graph, ['tusula'])).rejects.toThrow(
      'REFERENCE_DATASETS names "tusula", and the reference graph has no such dataset. Did you mean "tuusula"?',
    )
    expect(await heldIn(graph)).toEqual([])
    await graph.close()
  })

  it('leaves out what was removed since a start brought it in', async () => {
    const graph = await openReferenceCopy()
    await removeDataset(graph, 'tuusula')
    await prepareReferenceGraph(graph)
    const held = await heldIn(graph)
    expect(held).not.toContain('tuusula')
    expect(held).toHaveLength(ids.length - 1)
    await graph.close()
  })

  it('brings new libraries to a graph whose concepts are older, and keeps what was edited', async () => {
    const graph = await openGraph({ engine: 'grafeo' })
    await migrate(graph, { now })
    const { general, shared, libraries } = await readDocumentedData()
    await loadAbsent(graph, [general, withoutConcept(shared, 'shelving'), ...libraries], { now })
    await edit(graph)
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

  it('comes in whatever an own dataset states of its hierarchies', async () => {
    const graph = await openGraph({ engine: 'grafeo' })
    await migrate(graph, { now })
    const { general, shared } = await readDocumentedData()
    const edge = shared.edges.find(({ type }) => type === 'BROADER') as StoredEdge
    const older = {
      ...shared,
      head: { ...shared.head, version: '1.0.0' },
      edges: shared.edges.filter(({ id }) => id !== edge.id),
      checksum: 'of an older version',
    }
    await loadAbsent(graph, [general, older], { now })
    const turned = `claims:\n  - { from: ${edge.to}, kind: BROADER, to: ${edge.from} }\n`
    const own = await datasetOf({ 'a.yaml': head + turned }, await readKnownNodes(graph))
    await loadAbsent(graph, [own], { now })
    await prepareReferenceGraph(graph, ['tuusula'])
    const rows = await graph.read('MATCH ()-[edge:BROADER {id: $id}]->() RETURN edge.id AS id', {
      id: edge.id,
    })
    expect(rows).toEqual([{ id: edge.id }])
    await graph.close()
  })

  it('finds each dataset under the name of its file or folder', async () => {
    expect((await referenceDatasets()).map(idOf).sort()).toEqual([...ids].sort())
  })
})
