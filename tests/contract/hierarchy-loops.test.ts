import { importDatasets } from '../../src/dataset/import-datasets'
import { loadDatasets } from '../../src/dataset/load-dataset'
import { loadDataset } from '../support/datasets/load-dataset'
import { readDataset } from '../support/datasets/read-dataset'
import { readKnownNodes } from '../../src/dataset/read-known-nodes'
import { apiOfOlderGraph, apiOver } from '../support/api/api'
import { datasetOf, head, inFolder } from '../support/datasets/dataset-folder'
import { describeOverGraph } from '../support/engines/over-graph'
import { rejection } from '../support/rejection'

const now = () => new Date('2026-11-24T12:00:00Z')

const tasks =
  'tasks:\n  - { id: a, label: { en: a }, broader: [b] }\n  - { id: b, label: { en: b } }\n'

const headOf = (id: string) =>
  `dataset: { id: ${id}, name: { en: ${id} }, version: 1.0.0, licence: CC0-1.0, library: some-library }\n`

const turned = (type: string, from: string, to: string) =>
  `${headOf('other')}claims:\n  - { from: ${from}, kind: ${type}, to: ${to} }\n`

describeOverGraph('hierarchies that come round', (engine) => {
  const graph = () => engine.graph()
  const numberOfNodes = () => graph().read('MATCH (node:Node) RETURN count(node) AS number')

  /** Imports a file as the command and the server do. */
  const importing = (text: string) =>
    inFolder({ 'a.yaml': text }, (folder) =>
      importDatasets(graph(), async (known) => [await readDataset(`${folder}/a.yaml`, { known })], {
        now,
      }),
    )

  it('are refused at their place if a dataset that is there already has its part in them', async () => {
    await importing(head + tasks)
    expect(await rejection(importing(turned('BROADER', 'b', 'a')))).toMatchObject({
      code: 'DATASET_INVALID',
      faults: [
        {
          line: 3,
          message:
            'The key "broader" comes round to where it began: b → a → b. The dataset "test" states that b stands above a. Leave out the claim that is wrong: nothing stands above itself.',
        },
      ],
    })
    expect(await numberOfNodes()).toEqual([{ number: 3 }])
  })

  it('are refused if two imports at the same moment have a half of one each', async () => {
    const both = 'tasks:\n  - { id: a, label: { en: a } }\n  - { id: b, label: { en: b } }\n'
    await importing(head + both)
    const half = (id: string, from: string, to: string) =>
      importing(`${headOf(id)}claims:\n  - { from: ${from}, kind: BROADER, to: ${to} }\n`)
    for (let round = 0; round < 3; round += 1) {
      const ends = await Promise.allSettled([
        half(`one-${round}`, 'a', 'b'),
        half(`two-${round}`, 'b', 'a'),
      ])
      expect(ends.map(({ status }) => status).toSorted()).toContain('rejected')
    }
    const rows = await graph().read('MATCH (a)-[:BROADER]->(b)-[:BROADER]->(a) RETURN a.id AS id')
    expect(rows).toEqual([])
  })

  it('are found anew when a dataset is replaced, by what it states now', async () => {
    await importing(head + tasks)
    const other = (text: string) =>
      text
        .replace('broader: [b]', '')
        .replace('{ id: b,', '{ id: b, broader: [a],')
        .replace('1.0.0', '1.0.1')
    await importing(other(head + tasks))
    expect(await apiOver(graph()).ask('{ task(id: "b") { broader { id } } }')).toEqual({
      task: { broader: [{ id: 'a' }] },
    })
  })

  it('are refused while they are written, if another import came first', async () => {
    const known = await withoutOther()
    const other = await datasetOf({ 'a.yaml': turned('BROADER', 'b', 'a') }, known)
    expect(await rejection(loadDatasets(graph(), [other], { now }))).toMatchObject({
      code: 'BAD_USER_INPUT',
      message:
        'The key "broader" comes round to where it began: b → a → b. The dataset "test" states that b stands above a. Leave out the claim that is wrong: nothing stands above itself.',
    })
    const rows = await graph().read('MATCH ()-[edge:BROADER]->() RETURN edge.dataset AS dataset')
    expect(rows).toEqual([{ dataset: 'test' }])
  })

  /** What was known before the graph held the claim. */
  async function withoutOther() {
    await loadDataset(graph(), await datasetOf({ 'a.yaml': head + tasks }), { now })
    const known = await readKnownNodes(graph())
    return new Map([...known].map(([id, node]) => [id, { ...node, above: [] }]))
  }

  it('are no reason to refuse what has no part in them', async () => {
    await apiOfOlderGraph(graph(), tasks.replace('{ id: b,', '{ id: b, broader: [a],'))
    await importing(`${headOf('other')}tasks:\n  - { id: c, label: { en: c }, broader: [a] }\n`)
    expect(
      await apiOver(graph()).ask('{ task(id: "c") { broader { id broader { id } } } }'),
    ).toEqual({ task: { broader: [{ id: 'a', broader: [{ id: 'b' }] }] } })
  })

  it('are met from both ends, as one claim each, in a graph that holds them', async () => {
    const api = await apiOfOlderGraph(
      graph(),
      'tasks:\n  - { id: a, label: { en: a }, broader: [a] }\n',
    )
    const answer = await api.ask(
      '{ task(id: "a") { broader { id } narrower { id } claims(where: { kind: { in: [BROADER] } }) { from { id } to { id } } } }',
    )
    const itself = { id: 'a' }
    expect(answer).toEqual({
      task: { broader: [itself], narrower: [itself], claims: [{ from: itself, to: itself }] },
    })
  })
})
