import type { StoredEdge, StoredNode } from '../../src/dataset/stored/dataset'
import { addPeopleAndThings } from './people-and-things'
import { Random } from './random'
import { Region } from './region'
import { nodesOfRegion, sizes } from './sizes'
import { addWorkflow } from './workflow'

export interface Part {
  readonly nodes: readonly StoredNode[]
  readonly edges: readonly StoredEdge[]
}

/**
 * A graph of so many thousand nodes, part by part. A part follows from the seed and its number alone, so that a larger graph
 * holds all of a smaller one: the same question has the same answer in both, and only the size around it differs.
 */
export function* generate(nodes: number, seed: number): Generator<Part> {
  for (let number = 0; number * nodesOfRegion < nodes; number += 1) {
    const region = new Region(number, new Random(seed + number))
    addPeopleAndThings(region)
    for (let place = 0; place < sizes.workflows; place += 1) addWorkflow(region, place)
    yield region
  }
}
