import { changesOf } from '../../src/dataset/changes-of'
import { loadDataset } from '../support/datasets/load-dataset'
import type { Dataset } from '../../src/dataset/stored/dataset'
import { datasetOf, head } from '../support/datasets/dataset-folder'
import { without } from '../support/datasets/dataset-variants'
import { dump } from '../support/graphs/dump'
import { counting } from '../support/graphs/failing-graph'
import { describeOverGraph } from '../support/engines/over-graph'
import { readSmallDataset } from '../support/datasets/small-dataset'

const now = () => new Date('2026-11-24T12:00:00Z')
const none = { count: 0, ids: [] }
const unchanged = { ...none, values: [] }

/** A workflow of these tasks, one after the other. */
function process(tasks: readonly string[], of: { readonly version?: string } = {}) {
  return datasetOf({
    'a.yaml': `${head.replace('version: 1.0.0', `version: ${of.version ?? '1.0.0'}`)}tasks:
${['order', 'receive', 'pay', 'label', 'shelve'].map((id) => `  - { id: ${id}, label: { en: ${id} } }\n`).join('')}workflows:
  - id: buying
    label: { en: buying }
    steps:
${tasks.map((task) => `      - { id: do-${task}, task: ${task} }\n`).join('')}`,
  })
}

describeOverGraph('what a load would change', ({ graph }) => {
  let dataset: Dataset

  beforeAll(async () => {
    dataset = await readSmallDataset()
  })

  it('is all of a dataset that the graph does not hold, in order and without writing', async () => {
    const { graph: counted, count } = counting(graph())
    const { nodes, edges, ...others } = await changesOf(counted, dataset)
    expect(others).toEqual({ dataset: 'small', state: 'NEW', head: [] })
    expect(nodes).toMatchObject({ changed: unchanged, removed: none })
    expect(nodes.added).toEqual({
      count: dataset.nodes.length,
      ids: dataset.nodes.map(({ id }) => id).sort(),
    })
    expect(edges.added.count).toBe(dataset.edges.length)
    expect(count()).toBe(0)
    expect(await dump(graph())).toMatchObject({ nodes: [], edges: [], datasets: [] })
  })

  it('is nothing if the graph holds the same', async () => {
    await loadDataset(graph(), dataset, { now })
    const nothing = { added: none, changed: unchanged, removed: none }
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
            ? {
                ...edge,
                properties: { ...edge.properties, modality: 'OFTEN', modalityRank: 3, note: 'new' },
              }
            : edge,
        ),
    }
    const changes = await changesOf(graph(), changed)
    expect(changes).toMatchObject({
      state: 'CHANGED',
      head: [{ property: 'version', old: '1.0.0', new: '2.0.0' }],
      nodes: {
        added: { count: 1, ids: ['odd'] },
        changed: {
          count: 1,
          ids: ['buyer'],
          values: [{ id: 'buyer', property: 'label.en', old: 'buyer', new: 'purchaser' }],
        },
        removed: { count: 1, ids: ['team'] },
      },
      edges: {
        changed: {
          count: 1,
          ids: ['small:buyer:PERFORMS:ordering'],
          values: [
            {
              id: 'small:buyer:PERFORMS:ordering',
              property: 'modality',
              old: 'STATED',
              new: 'OFTEN',
            },
            { id: 'small:buyer:PERFORMS:ordering', property: 'note', old: null, new: 'new' },
          ],
        },
        removed: { count: 1, ids: ['small:librarian:MEMBER_OF:team'] },
      },
    })
    await loadDataset(graph(), changed, { now })
    expect(await changesOf(graph(), changed)).toMatchObject({ state: 'SAME' })
  })

  it('leaves the steps alone whose order stays, when one is taken out, put in, or moves', async () => {
    await loadDataset(graph(), await process(['order', 'receive', 'pay', 'label', 'shelve']), {
      now,
    })
    const changes = async (...tasks: string[]) => {
      const { nodes, state } = await changesOf(graph(), await process(tasks))
      const { added, changed, removed } = nodes
      return { state, added: added.ids, changed: changed.values, removed: removed.ids }
    }
    const nothing = { state: 'CHANGED', added: [], changed: [], removed: [] }
    expect(await changes('receive', 'pay', 'label', 'shelve')).toEqual({
      ...nothing,
      removed: ['do-order'],
    })
    expect(await changes('receive', 'pay', 'label', 'shelve', 'order')).toEqual({
      ...nothing,
      changed: [{ id: 'do-order', property: 'position', old: 1, new: 5 }],
    })
    expect(await changes('label', 'order', 'pay', 'shelve')).toEqual({
      ...nothing,
      changed: [{ id: 'do-label', property: 'position', old: 4, new: 1 }],
      removed: ['do-receive'],
    })
    await loadDataset(graph(), await process(['receive', 'shelve'], { version: '2.0.0' }), { now })
    expect(await changes('order', 'receive', 'pay', 'shelve')).toEqual({
      ...nothing,
      added: ['do-order', 'do-pay'],
    })
  })

  it('lists as many of each as are wanted, and all by default', async () => {
    const many = Array.from({ length: 150 }, (_, number) => {
      const id = `task-${String(number).padStart(3, '0')}`
      return { id, kind: 'Task' as const, properties: { id, dataset: 'small' } }
    })
    const all = await changesOf(graph(), { ...dataset, nodes: many, edges: [] })
    expect(all.nodes.added.ids).toHaveLength(150)
    const { nodes } = await changesOf(graph(), { ...dataset, nodes: many, edges: [] }, 100)
    expect(nodes.added).toMatchObject({ count: 150 })
    expect(nodes.added.ids).toHaveLength(100)
    expect(nodes.added.ids.at(-1)).toBe('task-099')
  })
})
