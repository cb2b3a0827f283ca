import fc from 'fast-check'
import { changesOf } from '../../src/dataset/changes-of'
import { datasetFormats, filesOf } from '../../src/dataset/files-of'
import { loadDatasets } from '../../src/dataset/load-dataset'
import { readKnownNodes } from '../../src/dataset/read-known-nodes'
import { readStoredDataset } from '../../src/dataset/read-stored-dataset'
import type { Dataset } from '../../src/dataset/stored/dataset'
import { knownNodes, readDocumentedData } from '../support/datasets/documented-libraries'
import { dump } from '../support/graphs/dump'
import { anyDataset } from '../support/generated/dataset'
import { writable } from '../support/generated/writable'
import { describeOverGraph } from '../support/engines/over-graph'
import { readSmallDataset } from '../support/datasets/small-dataset'
import { writtenAndRead } from '../support/datasets/written-folder'
import { rounds } from '../support/rounds'

const now = () => new Date('2026-11-24T12:00:00Z')

async function allDatasets(): Promise<readonly Dataset[]> {
  const { general, shared, libraries } = await readDocumentedData()
  return [...libraries, shared, general]
}

describeOverGraph('a dataset that is read back from a graph', ({ graph }) => {
  it('gives the same bytes as the dataset that was loaded, so that both engines give the same', async () => {
    const datasets = await allDatasets()
    await loadDatasets(graph(), datasets, { now })
    const known = await readKnownNodes(graph())
    expect(known).toEqual(
      knownNodes(...[...datasets].sort((a, b) => (a.head.id < b.head.id ? -1 : 1))),
    )
    for (const dataset of datasets) {
      const stored = await readStoredDataset(graph(), dataset.head.id)
      expect(stored.checksum).toBe(dataset.checksum)
      for (const format of datasetFormats) {
        expect(filesOf(stored, format, { known })).toEqual(filesOf(dataset, format, { known }))
      }
    }
  })

  it('changes nothing when its files are loaded again', async () => {
    const datasets = await allDatasets()
    await loadDatasets(graph(), datasets, { now })
    const before = await dump(graph())
    const known = await readKnownNodes(graph())
    for (const { head } of datasets) {
      const stored = await readStoredDataset(graph(), head.id)
      for (const format of datasetFormats) {
        const again = await writtenAndRead(stored, format, { known })
        expect(await changesOf(graph(), again)).toMatchObject({ dataset: head.id, state: 'SAME' })
        expect(await loadDatasets(graph(), [again], { now })).toEqual([])
      }
    }
    expect(await dump(graph())).toEqual(before)
  })

  it('is the same even if its texts are hard to store, and whatever it is', async () => {
    const generated = fc.sample(anyDataset.map(writable), { numRuns: rounds(2, 5), seed: 20261124 })
    for (const dataset of [await readSmallDataset(), ...generated]) {
      await loadDatasets(graph(), [dataset], { now })
      const stored = await readStoredDataset(graph(), dataset.head.id)
      expect(stored).toMatchObject({ head: dataset.head, checksum: dataset.checksum })
      expect(filesOf(stored, 'yaml')).toEqual(filesOf(dataset, 'yaml'))
    }
  })

  it('is of what the graph holds now, if that was edited', async () => {
    await loadDatasets(graph(), [await readSmallDataset()], { now })
    await graph().write((transaction) =>
      transaction.run(
        "MATCH (node:Node {id: 'odd'}) SET node.labelEn = 'even' RETURN node.id AS id",
      ),
    )
    const [file] = filesOf(await readStoredDataset(graph(), 'small'), 'yaml')
    expect(file?.text).toContain('en: even')
  })

  it('must be there', async () => {
    await loadDatasets(graph(), [await readSmallDataset()], { now })
    await expect(readStoredDataset(graph(), 'smal')).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: 'The graph holds no dataset "smal". Did you mean "small"? It holds small.',
    })
  })
})
