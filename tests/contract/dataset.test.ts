import { listStoredDatasets } from '../../src/dataset/list-stored-datasets'
import { loadAbsent } from '../../src/dataset/load-dataset'
import { loadDataset } from '../support/datasets/load-dataset'
import { derivation } from '../../src/dataset/derive/derive'
import { sortKeys } from '../../src/dataset/stored/sort-keys'
import type { Dataset } from '../../src/dataset/stored/dataset'
import type { StoredTexts } from '../../src/query/search/texts'
import type { Graph } from '../../src/graph/graph'
import { without } from '../support/datasets/dataset-variants'
import { datasetOf, head } from '../support/datasets/dataset-folder'
import { dump } from '../support/graphs/dump'
import { describeOnEngines } from '../support/engines/engines'
import { counting, failingAt } from '../support/graphs/failing-graph'
import { readSmallDataset } from '../support/datasets/small-dataset'
import { rounds } from '../support/rounds'

const now = () => new Date('2026-11-24T12:00:00Z')
const nothing = { nodes: [], edges: [], datasets: [], terms: [], grams: [] }
const later = () => new Date('2026-11-25T12:00:00Z')

async function isLoaded(graph: Graph, dataset: string): Promise<boolean> {
  return (await listStoredDatasets(graph)).some(({ id }) => id === dataset)
}

async function edgeIds(graph: Graph, type: string): Promise<readonly unknown[]> {
  const rows = await graph.read(
    'MATCH (:Node)-[edge]->(:Node) WHERE type(edge) = $type RETURN edge.id AS id ORDER BY id',
    { type },
  )
  return rows.map(({ id }) => id)
}

/** A dataset that claims something about a node of the small one. */
function otherDataset(task: string): Promise<Dataset> {
  const roles = `roles:\n  - { id: helper, label: { en: helper }, kind: STAFF, tasks: [${task}] }\n`
  const known = new Map([[task, { kind: 'Task' as const, dataset: 'small', label: { EN: task } }]])
  return datasetOf({ 'a.yaml': head + roles }, known)
}

async function loadIfAbsent(...[graph, dataset, options]: Parameters<typeof loadDataset>) {
  return (await loadAbsent(graph, [dataset], options)).length > 0
}

describe('a dataset', () => {
  describeOnEngines((engine) => {
    let dataset: Dataset
    let graph: Graph

    beforeAll(async () => {
      dataset = await readSmallDataset()
      graph = await engine.openWithSchema()
    })

    beforeEach(() =>
      graph.write((transaction) =>
        transaction.run('MATCH (node) WHERE NOT node:Migration DETACH DELETE node'),
      ),
    )

    afterAll(() => graph.close())

    it('is in the graph as it was read, once it is loaded', async () => {
      expect(await isLoaded(graph, 'small')).toBe(false)
      expect(await loadDataset(graph, dataset, { now })).toBe(true)
      expect(await isLoaded(graph, 'small')).toBe(true)
      const order = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1)
      expect(await dump(graph)).toMatchObject({
        nodes: [...dataset.nodes].sort(order).map(({ kind, properties }) => ({
          properties: { ...properties, ...sortKeys(properties as StoredTexts) },
          kinds: [kind],
        })),
        edges: [...dataset.edges]
          .sort(order)
          .map(({ type, from, to, properties }) => ({ properties, type, from, to })),
        datasets: [
          {
            properties: {
              id: 'small',
              nameEn: 'A small library',
              nameFi: 'Pieni kirjasto',
              nameSv: 'Ett litet bibliotek',
              version: '1.0.0',
              licence: 'CC0-1.0',
              library: 'small-library',
              checksum: dataset.checksum,
              nodes: dataset.nodes.length,
              edges: dataset.edges.length,
              derivation,
              loadedAt: '2026-11-24T12:00:00.000Z',
            },
          },
        ],
      })
    })

    it('changes nothing and writes nothing when it is loaded again', async () => {
      await loadDataset(graph, dataset, { now })
      const before = await dump(graph)
      const { graph: counted, count } = counting(graph)
      expect(await loadDataset(counted, dataset, { now: later })).toBe(false)
      expect(count()).toBe(0)
      expect(await dump(graph)).toEqual(before)
    })

    it('keeps claims of one kind between the same nodes apart', async () => {
      await loadDataset(graph, dataset, { now })
      await loadDataset(graph, without(dataset, 'odd'), { now })
      expect(await edgeIds(graph, 'PERFORMS')).toEqual([
        'small:buyer:PERFORMS:ordering',
        'small:librarian:PERFORMS:answering',
        'small:librarian:PERFORMS:cataloguing:by-habit',
        'small:librarian:PERFORMS:cataloguing:by-rule',
      ])
    })

    it('takes with it what it no longer says: claims, nodes and properties', async () => {
      await loadDataset(graph, dataset, { now })
      const less = without(dataset, 'odd', 'small:librarian:PERFORMS:cataloguing:by-habit')
      const bare = {
        ...less,
        nodes: less.nodes.map((node) =>
          node.id === 'team'
            ? { ...node, properties: { id: 'team', dataset: 'small', kind: 'GROUP' } }
            : node,
        ),
      }
      expect(await loadDataset(graph, bare, { now })).toBe(true)
      expect(await edgeIds(graph, 'PERFORMS')).not.toContain(
        'small:librarian:PERFORMS:cataloguing:by-habit',
      )
      const rows = await graph.read(
        "MATCH (node:Node) WHERE node.id IN ['odd', 'team'] RETURN node {.*} AS node ORDER BY node.id",
      )
      expect(rows).toEqual([
        { node: { id: 'team', dataset: 'small', kind: 'GROUP', general: true } },
      ])
    })

    it('gives a node another kind, and keeps the claims about it', async () => {
      await loadDataset(graph, dataset, { now })
      const changed: Dataset = {
        ...dataset,
        nodes: dataset.nodes.map((node) => (node.id === 'team' ? { ...node, kind: 'Task' } : node)),
        checksum: 'changed',
      }
      await loadDataset(graph, changed, { now })
      const rows = await graph.read(
        "MATCH (node:Node {id: 'team'}) UNWIND labels(node) AS label RETURN label ORDER BY label",
      )
      expect(rows).toEqual([{ label: 'Node' }, { label: 'Task' }])
      expect(await edgeIds(graph, 'MEMBER_OF')).toEqual(['small:librarian:MEMBER_OF:team'])
    })

    it('comes back whole after a version that said less', async () => {
      await loadDataset(graph, dataset, { now })
      const before = await dump(graph)
      await loadDataset(graph, without(dataset, 'librarian', 'buying'), { now })
      await loadDataset(graph, dataset, { now })
      expect(await dump(graph)).toEqual(before)
    })

    it('has its head written anew if that alone has changed', async () => {
      await loadDataset(graph, dataset, { now })
      const renamed = {
        ...dataset,
        head: { ...dataset.head, version: '1.0.1', name: { EN: 'New' } },
      }
      expect(await loadDataset(graph, renamed, { now: later })).toBe(true)
      const rows = await graph.read(
        'MATCH (dataset:Dataset) RETURN dataset.version AS version, dataset.nameEn AS english, dataset.nameFi AS finnish ORDER BY version',
      )
      expect(rows).toEqual([{ version: '1.0.1', english: 'New', finnish: null }])
    })

    it('leaves nothing behind, whichever statement fails', async () => {
      const { graph: counted, count } = counting(graph)
      await loadDataset(counted, dataset, { now })
      const changed = without(dataset, 'odd', 'buying')
      const before = await dump(graph)
      const statements = count()
      for (let failing = 1; failing <= statements; failing += rounds(8, 1)) {
        await expect(
          loadDataset(failingAt(graph, failing), changed, { now: later }),
        ).rejects.toThrow(`Statement ${failing} fails.`)
        expect(await dump(graph)).toEqual(before)
      }
    })

    it('is not half there if its first load fails', async () => {
      await expect(loadDataset(failingAt(graph, 8), dataset, { now })).rejects.toThrow(
        'Statement 8 fails.',
      )
      expect(await dump(graph)).toEqual(nothing)
      expect(await isLoaded(graph, 'small')).toBe(false)
    })

    it('is written once by loads at the same time', async () => {
      const loads = [1, 2, 3, 4].map(() => loadIfAbsent(graph, dataset, { now }))
      expect((await Promise.all(loads)).filter((written) => written)).toHaveLength(1)
      const rows = await graph.read(
        'MATCH (dataset:Dataset) RETURN dataset.id AS id, dataset.edges AS edges ORDER BY id',
      )
      expect(rows).toEqual([{ id: 'small', edges: dataset.edges.length }])
      expect(await edgeIds(graph, 'NEXT')).toHaveLength(5)
    })

    it('is left as it was edited when it is loaded only if absent', async () => {
      expect(await loadIfAbsent(graph, dataset, { now })).toBe(true)
      await graph.write((transaction) =>
        transaction.run(
          "MATCH (node:Node {id: 'odd'}) SET node.labelEn = 'even' RETURN node.id AS id",
        ),
      )
      expect(await loadIfAbsent(graph, without(dataset, 'buying'), { now })).toBe(false)
      const rows = await graph.read("MATCH (node:Node {id: 'odd'}) RETURN node.labelEn AS label")
      expect(rows).toEqual([{ label: 'even' }])
    })

    it('lives beside another that refers to its nodes', async () => {
      await loadDataset(graph, dataset, { now })
      await loadDataset(graph, await otherDataset('odd'), { now })
      expect(await edgeIds(graph, 'PERFORMS')).toContain('test:helper:PERFORMS:odd')
      await loadDataset(graph, without(dataset, 'team'), { now })
      expect(await edgeIds(graph, 'PERFORMS')).toContain('test:helper:PERFORMS:odd')
    })

    it('cannot let go of a node that another refers to', async () => {
      await loadDataset(graph, dataset, { now })
      await loadDataset(graph, await otherDataset('odd'), { now })
      const before = await dump(graph)
      await expect(loadDataset(graph, without(dataset, 'odd'), { now })).rejects.toMatchObject({
        code: 'CONFLICT',
        message:
          'The dataset "small" cannot let go of nodes that other datasets refer to: "odd" by test:helper:PERFORMS:odd of "test". Keep them, change those datasets first, or import a dataset that takes them over together with this one.',
      })
      expect(await dump(graph)).toEqual(before)
    })

    it('cannot redefine a node of another', async () => {
      await loadDataset(graph, dataset, { now })
      const before = await dump(graph)
      const thief = await datasetOf({
        'a.yaml': `${head}tasks:\n  - { id: odd, label: { en: mine } }\n`,
      })
      await expect(loadDataset(graph, thief, { now })).rejects.toMatchObject({
        code: 'CONFLICT',
        message:
          'The dataset "test" cannot redefine nodes of other datasets: odd. Refer to them, or choose other ids.',
      })
      expect(await dump(graph)).toEqual(before)
    })

    it('cannot claim anything about a node that the graph lacks', async () => {
      await expect(
        loadDataset(graph, await otherDataset('nowhere'), { now }),
      ).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
        message:
          'The graph lacks nodes that these claims name: test:helper:PERFORMS:nowhere. Load the datasets that hold them first.',
      })
      expect(await dump(graph)).toEqual(nothing)
    })
  })
})
