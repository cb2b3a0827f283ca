import { edgeField, type EdgeField } from '../../../src/domain/model/model'
import type { StoredNode } from '../../../src/dataset/stored/dataset'
import { claimMatches } from './claim-filter'
import { combinationMatches, isCombination } from './combinations'
import { type Given, namesMatch, numberMatches, propertyMatches } from './comparisons'
import { datasetMatches } from './common-filter'
import { contactMatches } from './contact'
import { hops } from './edges'
import type { Hop, Memory } from './memory'
import { namesOf, propertyOfNode, valueOf } from './values'

/** Whether a node fulfils a filter. */
export function nodeMatches(memory: Memory, node: StoredNode, where: Given): boolean {
  return (
    combinationMatches(where, (part) => nodeMatches(memory, node, part)) &&
    Object.entries(where).every(
      ([name, given]) =>
        given === null || isCombination(name) || partMatches(memory, node, name, given as Given),
    )
  )
}

function partMatches(memory: Memory, node: StoredNode, name: string, given: Given): boolean {
  if (name === 'label') return namesMatch(namesOf(node), given)
  if (name === 'faceToFace' && node.kind === 'Role') return contactMatches(memory, node, given)
  if (name === 'dataset') return datasetMatches(node.properties['dataset'], given)
  const property = propertyOfNode(node, name)
  if (property !== undefined) return propertyMatches(property, valueOf(node, property), given)
  const edge = edgeField(node.kind, name)
  if (edge?.single)
    return hops(memory, node, edge, {}).some((hop) => nodeMatches(memory, hop.node, given))
  if (edge !== undefined) return nodesMatch(memory, node, edge, given)
  const connected = edgeField(node.kind, name.replace(/Connection$/, ''))
  if (connected === undefined)
    throw new Error(`Nobody has said what a ${node.kind} has as ${name}.`)
  return claimsMatch(memory, node, connected, given)
}

function nodesMatch(memory: Memory, node: StoredNode, edge: EdgeField, given: Given): boolean {
  return quantified(hops(memory, node, edge, given), given, (hop, where) =>
    nodeMatches(memory, hop.node, where),
  )
}

function claimsMatch(memory: Memory, node: StoredNode, edge: EdgeField, given: Given): boolean {
  return quantified(hops(memory, node, edge, given), given, (hop, where) =>
    hopMatches(memory, hop, where),
  )
}

/** Whether a claim, and the node that it leads to, fulfil a filter. */
export function hopMatches(memory: Memory, { claim, node }: Hop, where: Given): boolean {
  const { claim: ofClaim, node: ofNode } = where
  return (
    (ofClaim == null || claimMatches(memory, claim, ofClaim as Given)) &&
    (ofNode == null || nodeMatches(memory, node, ofNode as Given))
  )
}

function quantified(
  all: readonly Hop[],
  given: Given,
  matches: (hop: Hop, where: Given) => boolean,
): boolean {
  const matching = (where: unknown) => all.filter((hop) => matches(hop, where as Given)).length
  const { some, all: every, none, single, count } = given
  return (
    (some == null || matching(some) > 0) &&
    (every == null || matching(every) === all.length) &&
    (none == null || matching(none) === 0) &&
    (single == null || matching(single) === 1) &&
    (count == null || numberMatches(all.length, count as Given))
  )
}
