import { join } from 'node:path'

import { readDataset } from '../../support/datasets/read-dataset'
import { root } from '../../support/datasets/general-dataset'
import { knownNodes, readDocumentedData } from '../../support/datasets/documented-libraries'

describe('the example of a library as tables', () => {
  it('is sound, and claims something of nodes of the general picture', async () => {
    const { general } = await readDocumentedData()
    const dataset = await readDataset(join(root, 'examples', 'dataset', 'riverside.nodes.csv'), {
      known: knownNodes(general),
    })
    expect(dataset.head).toMatchObject({ id: 'riverside', library: 'riverside' })
    expect(dataset.nodes.map(({ id }) => id)).toEqual([
      'riverside-acquisition',
      'riverside-selection',
      'riverside-ordering',
      'riverside-receiving',
      'riverside',
      'riverside-handbook',
    ])
    const ofCataloguer = dataset.edges.filter(({ from }) => from === 'cataloguer')
    expect(ofCataloguer.map(({ id }) => id)).toEqual([
      'riverside:cataloguer:PERFORMS:barcoding',
      'riverside:cataloguer:SERVES_THROUGH:service-point',
    ])
    expect(ofCataloguer[1]?.properties).toMatchObject({
      library: 'riverside',
      amount: 'LITTLE',
      modality: 'SOMETIMES',
      condition: 'on Saturdays',
    })
  })
})
