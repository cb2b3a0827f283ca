import { prepareReferenceGraph } from '../../src/app/reference-graph'
import { backupIn, backupText } from '../../src/dataset/backup/backup-file'
import { makeBackup, type Backup } from '../../src/dataset/backup/backup'
import { datasetsOf, restore } from '../../src/dataset/backup/restore'
import { readBrought } from '../../src/dataset/brought'
import { removeDataset } from '../../src/dataset/remove-dataset'
import type { Graph } from '../../src/graph/graph'
import { openGraph } from '../../src/graph/open-graph'
import { describeOnEngines } from '../support/engines/engines'
import { dump } from '../support/graphs/dump'
import { failingAt } from '../support/graphs/failing-graph'
import { rejection } from '../support/rejection'

const slow = 600_000
const now = () => new Date('2026-11-29T12:00:00Z')
const chosen = ['seinajoki', 'tuusula']
const [removed = ''] = chosen

const restored = (graph: Graph, backup: Backup) => restore(graph, backup, datasetsOf(backup))

describe('A backup', () => {
  let source: Graph
  let backup: Backup

  beforeAll(async () => {
    source = await openGraph({ engine: 'grafeo', shuffleUnordered: true })
    await prepareReferenceGraph(source, chosen)
    await removeDataset(source, removed)
    const text = backupText(await makeBackup(source, now))
    backup = backupIn(Buffer.from(text), 'a.json')
  }, slow)

  afterAll(() => source.close())

  describeOnEngines((engine) => {
    let graph: Graph

    beforeAll(async () => {
      graph = await engine.open()
    }, slow)

    afterAll(() => graph.close())

    it(
      'leaves nothing behind if it cannot be restored',
      async () => {
        // Each dataset is locked before the load, and recorded by a statement of its own after its nodes and edges.
        const oneOfTheLast = 2 * backup.datasets.length + 2
        await rejection(restored(failingAt(graph, oneOfTheLast), backup))
        expect(await dump(graph)).toEqual(await dump(await openGraph({ engine: 'grafeo' })))
        expect(await readBrought(graph)).toEqual([])
      },
      slow,
    )

    it(
      'gives all of the graph back, and the same backup again',
      async () => {
        await restored(graph, backup)
        expect(await dump(graph)).toEqual(await dump(source))
        expect(await readBrought(graph)).toEqual(await readBrought(source))
        expect(await makeBackup(graph, now)).toEqual(backup)
      },
      slow,
    )

    it(
      'keeps away what was removed before it',
      async () => {
        await prepareReferenceGraph(graph, chosen)
        expect((await makeBackup(graph, now)).datasets.map(({ id }) => id)).not.toContain(removed)
        expect(await dump(graph)).toEqual(await dump(source))
      },
      slow,
    )

    it(
      'is restored into an empty graph alone',
      async () => {
        expect(await rejection(restored(graph, backup))).toMatchObject({
          code: 'CONFLICT',
          message:
            'The graph is not empty, so nothing is restored. Name an empty place: a folder that is not there yet, or an empty database.',
        })
      },
      slow,
    )
  })
})
