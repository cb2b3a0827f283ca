import { loadDatasets } from '../../src/dataset/load-dataset'
import { loadDataset } from '../support/datasets/load-dataset'
import { listStoredDatasets } from '../../src/dataset/list-stored-datasets'
import { readKnownNodes } from '../../src/dataset/read-known-nodes'
import { removeDataset } from '../../src/dataset/remove-dataset'
import type { Dataset } from '../../src/dataset/stored/dataset'
import { datasetOf } from '../support/datasets/dataset-folder'
import { without } from '../support/datasets/dataset-variants'
import { dump } from '../support/graphs/dump'
import { counting, failingAt } from '../support/graphs/failing-graph'
import { describeOverGraph } from '../support/engines/over-graph'
import { readSmallDataset } from '../support/datasets/small-dataset'
import { rounds } from '../support/rounds'

const now = () => new Date('2026-11-24T12:00:00Z')

function headOf(id: string): string {
  return `dataset: { id: ${id}, name: { en: ${id} }, version: 1.0.0, licence: CC0-1.0, library: small-library }\n`
}

describeOverGraph('datasets beside each other', ({ graph }) => {
  let small: Dataset

  /** A dataset of another library, which claims something of the small one's nodes. */
  async function claiming(id: string, modality: string): Promise<Dataset> {
    const claims = `claims:\n  - { from: librarian, kind: PERFORMS, to: ordering, modality: ${modality}, sources: [${id}-book#p1] }\n`
    const sources = `sources:\n  - { id: ${id}-book, title: Ärlig bok }\n`
    return datasetOf({ 'a.yaml': headOf(id) + sources + claims }, await readKnownNodes(graph()))
  }

  async function modalities(): Promise<readonly unknown[]> {
    const rows = await graph().read(
      "MATCH (:Node {id: 'librarian'})-[edge:PERFORMS]->(:Node {id: 'ordering'}) RETURN edge.dataset AS dataset, edge.modality AS modality ORDER BY dataset",
    )
    return rows.map(({ dataset, modality }) => `${String(dataset)} ${String(modality)}`)
  }

  beforeAll(async () => {
    small = await readSmallDataset()
  })

  beforeEach(async () => {
    await loadDataset(graph(), small, { now })
  })

  it('can claim different things of the same nodes, and both are kept', async () => {
    await loadDatasets(
      graph(),
      [await claiming('one', 'ALWAYS'), await claiming('two', 'RARELY')],
      {
        now,
      },
    )
    expect(await modalities()).toEqual(['one ALWAYS', 'two RARELY'])
    await loadDataset(graph(), without(small, 'odd'), { now })
    expect(await modalities()).toEqual(['one ALWAYS', 'two RARELY'])
  })

  it('are removed without a trace, and the others are not touched', async () => {
    await loadDataset(graph(), await claiming('one', 'ALWAYS'), { now })
    const before = await dump(graph())
    await loadDataset(graph(), await claiming('two', 'RARELY'), { now })
    expect(await removeDataset(graph(), 'two')).toMatchObject({ id: 'two', nodes: 1, edges: 1 })
    expect(await dump(graph())).toEqual(before)
    expect((await listStoredDatasets(graph())).map(({ id }) => id)).toEqual(['one', 'small'])
  })

  it('are replaced without touching the others', async () => {
    await loadDataset(graph(), await claiming('two', 'RARELY'), { now })
    const before = await dump(graph())
    await loadDataset(graph(), await claiming('one', 'ALWAYS'), { now })
    await loadDataset(graph(), await claiming('one', 'OFTEN'), { now })
    expect(await modalities()).toEqual(['one OFTEN', 'two RARELY'])
    await removeDataset(graph(), 'one')
    expect(await dump(graph())).toEqual(before)
  })

  it('are not removed if another claims something of their nodes', async () => {
    await loadDataset(graph(), await claiming('one', 'ALWAYS'), { now })
    const before = await dump(graph())
    await expect(removeDataset(graph(), 'small')).rejects.toMatchObject({
      code: 'CONFLICT',
      message:
        'The dataset "small" cannot let go of nodes that other datasets refer to: "librarian" by one:librarian:PERFORMS:ordering of "one", "ordering" by one:librarian:PERFORMS:ordering of "one". Keep them, change those datasets first, or import a dataset that takes them over together with this one.',
    })
    expect(await dump(graph())).toEqual(before)
  })

  it('are not removed if another cites their sources or names their library', async () => {
    const citing = `tasks:\n  - { id: own, label: { en: own }, sources: [handbook#p1] }\nroles:\n  - { id: mine, label: { en: mine }, kind: STAFF, tasks: [own] }\n`
    const dataset = await datasetOf(
      { 'a.yaml': headOf('citing') + citing },
      await readKnownNodes(graph()),
    )
    await loadDataset(graph(), dataset, { now })
    const before = await dump(graph())
    await expect(removeDataset(graph(), 'small')).rejects.toMatchObject({
      code: 'CONFLICT',
      message:
        'The dataset "small" cannot let go of nodes that other datasets refer to: "handbook" by own of "citing", "small-library" by citing:mine:PERFORMS:own of "citing". Keep them, change those datasets first, or import a dataset that takes them over together with this one.',
    })
    expect(await dump(graph())).toEqual(before)
  })

  it('are there or not: an id that the graph lacks is refused', async () => {
    await expect(removeDataset(graph(), 'smal')).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: 'The graph holds no dataset "smal". Did you mean "small"? It holds small.',
    })
  })

  it('are still whole if a removal fails, whichever statement does', async () => {
    const before = await dump(graph())
    const { graph: counted, count } = counting(graph())
    await removeDataset(counted, 'small')
    await loadDataset(graph(), small, { now })
    for (let failing = 1; failing <= count(); failing += rounds(3, 1)) {
      await expect(removeDataset(failingAt(graph(), failing), 'small')).rejects.toThrow(
        `Statement ${failing} fails.`,
      )
    }
    expect(await dump(graph())).toEqual(before)
  })

  it('are loaded together or not at all', async () => {
    const before = await dump(graph())
    const [one, two] = [await claiming('one', 'ALWAYS'), await claiming('two', 'RARELY')]
    const { graph: counted, count } = counting(graph())
    await loadDatasets(counted, [one, two], { now })
    await removeDataset(graph(), 'one')
    await removeDataset(graph(), 'two')
    for (let failing = 1; failing <= count(); failing += rounds(4, 1)) {
      await expect(loadDatasets(failingAt(graph(), failing), [one, two], { now })).rejects.toThrow(
        `Statement ${failing} fails.`,
      )
      expect(await dump(graph())).toEqual(before)
    }
  })

  it('can pass a node on, together with the claims about it', async () => {
    const own = `tasks:\n  - { id: shelving, label: { en: shelving } }\n`
    const one = await datasetOf({ 'a.yaml': headOf('one') + own }, await readKnownNodes(graph()))
    await loadDataset(graph(), one, { now })
    const claim = `claims:\n  - { from: librarian, kind: PERFORMS, to: shelving }\n`
    const two = await datasetOf({ 'a.yaml': headOf('two') + claim }, await readKnownNodes(graph()))
    await loadDataset(graph(), two, { now })
    const known = new Map([...(await readKnownNodes(graph()))].filter(([id]) => id !== 'shelving'))
    const emptied = await datasetOf({ 'a.yaml': headOf('one') }, known)
    const taker = await datasetOf({ 'a.yaml': headOf('three') + own }, known)
    expect(await loadDatasets(graph(), [emptied, taker], { now })).toEqual(['one', 'three'])
    const rows = await graph().read(
      "MATCH (:Node)-[edge]->(node:Node {id: 'shelving'}) RETURN node.dataset AS dataset, edge.id AS edge ORDER BY edge",
    )
    expect(rows).toEqual([{ dataset: 'three', edge: 'two:librarian:PERFORMS:shelving' }])
  })

  it('tell how far their load is, up to the end', async () => {
    const told: { done: number; total: number }[] = []
    const changed = { ...small, head: { ...small.head, version: '2' } }
    await loadDatasets(graph(), [changed, await claiming('one', 'ALWAYS')], {
      now,
      onProgress: (progress) => told.push(progress),
    })
    const totals = new Set(told.map(({ total }) => total))
    expect(totals.size).toBe(1)
    expect(told.at(-1)?.done).toBe([...totals][0])
    expect(told.map(({ done }) => done)).toEqual(
      [...told.map(({ done }) => done)].sort((a, b) => a - b),
    )
    expect([...totals][0]).toBeGreaterThan(small.nodes.length + small.edges.length)
  })
})
