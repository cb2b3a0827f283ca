import { commonProperties } from '../../../src/domain/model/common'
import type { StoredNode } from '../../../src/dataset/stored/dataset'
import { combinationMatches, isCombination } from './combinations'
import { type Given, namesMatch, propertyMatches, textMatches } from './comparisons'
import { namesOf, valueOf } from './values'

/** Whether a node fulfils a filter that asks only for what every node has. */
export function commonMatches(node: StoredNode, where: Given): boolean {
  return (
    combinationMatches(where, (part) => commonMatches(node, part)) &&
    Object.entries(where).every(([name, given]) => {
      if (given === null || isCombination(name)) return true
      if (name === 'label') return namesMatch(namesOf(node), given as Given)
      if (name === 'dataset') return datasetMatches(node.properties['dataset'], given as Given)
      const property = commonProperties.find((declared) => declared.name === name)
      if (property === undefined) throw new Error(`Nobody has said what every node has as ${name}.`)
      return propertyMatches(property, valueOf(node, property), given as Given)
    })
  )
}

/** Whether the dataset with this id fulfils a filter. */
export function datasetMatches(id: unknown, { id: given }: Given): boolean {
  return given == null || textMatches(id as string, given as Given)
}
