import { changesOf } from '../../src/dataset/changes-of'
import { loadDataset } from '../../src/dataset/load-dataset'
import type { Dataset } from '../../src/dataset/stored/dataset'
import { without } from '../support/dataset-variants'
import { dump } from '../support/dump'
import { counting } from '../support/failing-graph'
import { describeOnEngines } from '../support/on-engines'
import { readSmallDataset } from '../support/small-dataset'

const now = () => new Date('2026-11-24T12:00:00Z')
const none = { count: 0, ids: [] }

describeOnEngines('what a load would change', ({ graph }) => {
  let dataset: Dataset

  beforeAll(async () => {
    dataset = await readSmallDataset()
  })

  it('is all of a dataset that the graph does not hold, in order and without writing', async () => {
    const { graph: counted, count } = counting(graph())
    const { nodes, edges, ...others } = await changesOf(counted, dataset)
    expect(others).toEqual({ dataset: 'small', state: 'NEW', head: [] })
    expect(nodes).toMatchObject({ changed: none, removed: none })
    expect(nodes.added).toEqual({
      count: dataset.nodes.length,
      ids: dataset.nodes.map(({ id }) => id).sort(),
    })
    expect(edges.added.count).toBe(dataset.edges.length)
    expect(count()).toBe(0)
    expect(await dump(graph())).toMatchObject({ nodes: [], edges: [], datasets: [] })
  })

  it('is nothing where the graph holds the same', async () => {
    await loadDataset(graph(), dataset, { now })
    const nothing = { added: none, changed: none, removed: none }
    expect(await changesOf(graph(), dataset)).toEqual({
      dataset: 'small',
      state: 'SAME',
      head: [],
      nodes: nothing,
      edges: nothing,
    })
  })

  it('names what is new, what differs and what is gone', async () => {
    await loadDataset(graph(), without(dataset, 'odd'), { now })
    const changed: Dataset = {
      ...dataset,
      head: { ...dataset.head, version: '2.0.0' },
      nodes: dataset.nodes
        .filter(({ id }) => id !== 'team')
        .map((node) =>
          node.id === 'buyer'
            ? { ...node, properties: { ...node.properties, labelEn: 'purchaser' } }
            : node,
        ),
      edges: dataset.edges
        .filter(({ to }) => to !== 'team')
        .map((edge) =>
          edge.id === 'small:buyer:PERFORMS:ordering'
            ? { ...edge, properties: { ...edge.properties, note: 'new' } }
            : edge,
        ),
    }
    const changes = await changesOf(graph(), changed)
    expect(changes).toMatchObject({
      state: 'CHANGED',
      head: ['version'],
      nodes: {
        added: { count: 1, ids: ['odd'] },
        changed: { count: 1, ids: ['buyer'] },
        removed: { count: 1, ids: ['team'] },
      },
      edges: {
        changed: { count: 1, ids: ['small:buyer:PERFORMS:ordering'] },
        removed: { count: 1, ids: ['small:librarian:MEMBER_OF:team'] },
      },
    })
    await loadDataset(graph(), changed, { now })
    expect(await changesOf(graph(), changed)).toMatchObject({ state: 'SAME' })
  })

  it('lists the first hundred of many', async () => {
    const many = Array.from({ length: 150 }, (_, number) => {
      const id = `task-${String(number).padStart(3, '0')}`
      return { id, kind: 'Task' as const, properties: { id, dataset: 'small' } }
    })
    const { nodes } = await changesOf(graph(), { ...dataset, nodes: many, edges: [] })
    expect(nodes.added).toMatchObject({ count: 150 })
    expect(nodes.added.ids).toHaveLength(100)
    expect(nodes.added.ids.at(-1)).toBe('task-099')
  })
})
