import { idOf, prepareReferenceGraph, referenceDatasets } from '../../src/app/reference-graph'
import { dump } from '../support/graphs/dump'
import { documentedLibraries } from '../support/datasets/documented-libraries'
import { describeOnEngines } from '../support/engines/engines'
import { counting } from '../support/graphs/failing-graph'

const ids = ['general', 'shared', ...documentedLibraries]

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

  it('finds each dataset under the name of its file or folder', async () => {
    expect((await referenceDatasets()).map(idOf).sort()).toEqual([...ids].sort())
  })
})
