import { readFileSync } from 'node:fs'

import { datasetJsonSchema } from '../../../src/dataset/schema/dataset-schema'
import { edgeTypes, nodeKinds } from '../../../src/domain/model/model'
import { readSmallDataset } from '../../support/datasets/small-dataset'

describe('the published JSON Schema', () => {
  it('is the one that follows from the model; npm run schema writes it anew', () => {
    const published = readFileSync(require.resolve('#root/data/dataset.schema.json'), 'utf8')
    expect(published).toBe(datasetJsonSchema())
  })

  it('describes every key', () => {
    const undescribed: string[] = []
    function visit(schema: unknown, path: string): void {
      if (typeof schema !== 'object' || schema === null) return
      for (const [key, value] of Object.entries(schema)) {
        if (key === 'properties') {
          for (const [name, property] of Object.entries(value as Record<string, object>)) {
            if (!('description' in property || '$ref' in property))
              undescribed.push(`${path}.${name}`)
          }
        }
        visit(value, `${path}.${key}`)
      }
    }
    visit(JSON.parse(datasetJsonSchema()), '')
    expect(undescribed).toEqual([])
  })
})

describe('the small dataset', () => {
  it('has every kind of node and every type of edge', async () => {
    const { nodes, edges } = await readSmallDataset()
    expect([...new Set(nodes.map(({ kind }) => kind))].sort()).toEqual(
      nodeKinds.map(({ name }) => name).sort(),
    )
    expect([...new Set(edges.map(({ type }) => type))].sort()).toEqual([...edgeTypes].sort())
  })
})
