import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generate } from '../../bench/graph/generate'
import { filesOf } from '../../src/dataset/files-of'
import { loadDatasets } from '../../src/dataset/load-dataset'
import { readDatasets } from '../../src/dataset/read-datasets'
import type { Dataset } from '../../src/dataset/stored/dataset'
import type { Graph } from '../../src/graph/graph'
import { migrate } from '../../src/graph/migrations'
import { openGraph, type GraphSettings } from '../../src/graph/open-graph'
import { dump } from '../support/graphs/dump'
import { describeOnEngines } from '../support/engines/engines'
import { readSmallDataset } from '../support/datasets/small-dataset'
import { rounds } from '../support/rounds'

const now = () => new Date('2026-11-24T12:00:00Z')

/** A dataset of so many thousand nodes. */
function generated(thousands: number): Dataset {
  const parts = [...generate(thousands * 1000, 1)]
  const properties = {
    id: 'generated-source',
    dataset: 'generated',
    title: 'Generated',
    labelEn: 'Generated',
  }
  return {
    head: {
      id: 'generated',
      name: { EN: 'Generated' },
      version: `${thousands}.0.0`,
      licence: 'CC0-1.0',
      library: 'library-0-0',
      creators: [],
    },
    nodes: [
      ...parts.flatMap(({ nodes }) => nodes),
      { id: 'generated-source', kind: 'Source', properties },
    ],
    edges: parts.flatMap(({ edges }) => edges),
    checksum: '',
  }
}

describe('an import that is killed', () => {
  describeOnEngines((engine) => {
    let folder: string
    let settings: GraphSettings
    let files: readonly [string, string]
    let importer: ChildProcess | undefined

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'library-work-graph-killed-'))
      files = [written('before.yaml', generated(1)), written('after.yaml', generated(2))]
      settings =
        engine.name === 'grafeo'
          ? { engine: 'grafeo', directory: join(folder, 'graph') }
          : engine.settings
      const graph = engine.name === 'grafeo' ? await openGraph(settings) : await engine.open()
      await migrate(graph, { now })
      await loadDatasets(graph, [await readSmallDataset(), ...(await readDatasets([files[0]]))], {
        now,
      })
      await graph.close()
    })

    afterAll(async () => {
      await kill()
      await inGraph((graph) =>
        graph.write((transaction) =>
          transaction.run('MATCH (node) WHERE NOT node:Migration DETACH DELETE node'),
        ),
      )
      rmSync(folder, { recursive: true, force: true })
    })

    function written(name: string, dataset: Dataset): string {
      const file = join(folder, name)
      writeFileSync(file, filesOf(dataset, 'yaml')[0]?.text ?? '')
      return file
    }

    async function inGraph<Result>(work: (graph: Graph) => Promise<Result>): Promise<Result> {
      const graph = await openGraph(settings)
      try {
        return await work(graph)
      } finally {
        await graph.close()
      }
    }

    /** Starts the import in a process of its own, and waits until so much of it is written. */
    async function importUpTo(share: number): Promise<readonly unknown[]> {
      const child = fork(join(__dirname, '../support/programs/dataset-importer.js'))
      importer = child
      const reports: unknown[] = []
      child.send({ settings, file: files[1] })
      await new Promise<void>((resolve, reject) => {
        child.on('message', (report) => {
          reports.push(report)
          if (Number(report) >= share) resolve()
        })
        child.once('exit', () => reject(new Error('The import ended too early.')))
      })
      return reports
    }

    async function kill(): Promise<void> {
      const child = importer
      if (child === undefined) return
      importer = undefined
      child.removeAllListeners('exit')
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
    }

    it.each(rounds([0.5], [0.05, 0.5, 0.95]))(
      'leaves the old graph whole, killed after %d of it',
      async (share) => {
        const before = await inGraph(dump)
        const reports = await importUpTo(share)
        await kill()
        expect(reports).not.toContain('loaded')
        expect(await inGraph(dump)).toEqual(before)
      },
    )

    it('does not stand in the way of the next import', async () => {
      await importUpTo(0.5)
      await kill()
      const datasets = await readDatasets([files[1]])
      expect(await inGraph((graph) => loadDatasets(graph, datasets, { now }))).toEqual([
        'generated',
      ])
    })
  })
})
