import { edgeField } from '../../../src/domain/model/model'
import type { StoredNode } from '../../../src/dataset/stored/dataset'
import { claimMatches } from './claim-filter'
import { combinationMatches, isCombination } from './combinations'
import { type Given, namesMatch, numberMatches, propertyMatches } from './comparisons'
import { datasetMatches } from './common-filter'
import { contactMatches } from './contact'
import { hops } from './edges'
import type { Hop, Memory } from './memory'
import { ownOr, type Whose } from './practice'
import { namesOf, propertyOfNode, valueOf } from './values'

type Around = Whose['practice']

/** Whether a node fulfils a filter, by the practice of what the filter stands in. */
export function nodeMatches(
  memory: Memory,
  node: StoredNode,
  where: Given,
  around: Around,
): boolean {
  return (
    combinationMatches(where, (part) => nodeMatches(memory, node, part, around)) &&
    Object.entries(where).every(
      ([name, given]) =>
        given === null ||
        isCombination(name) ||
        partMatches(memory, node, name, given as Given, around),
    )
  )
}

function partMatches(
  memory: Memory,
  node: StoredNode,
  name: string,
  given: Given,
  around: Around,
): boolean {
  const whose = ownOr(given, around)
  if (name === 'label') return namesMatch(namesOf(node), given)
  if (name === 'faceToFace' && node.kind === 'Role')
    return contactMatches(memory, node, { ...given, ...whose })
  if (name === 'dataset') return datasetMatches(node.properties['dataset'], given)
  const property = propertyOfNode(node, name)
  if (property !== undefined) return propertyMatches(property, valueOf(node, property), given)
  const edge = edgeField(node.kind, name)
  if (edge?.single)
    return hops(memory, node, edge, {}).some((hop) => nodeMatches(memory, hop.node, given, around))
  if (edge !== undefined)
    return quantified(hops(memory, node, edge, whose), given, (hop, asked) =>
      nodeMatches(memory, hop.node, asked, whose.practice),
    )
  const connected = edgeField(node.kind, name.replace(/Connection$/, ''))
  if (connected === undefined)
    throw new Error(`Nobody has said what a ${node.kind} has as ${name}.`)
  return quantified(hops(memory, node, connected, whose), given, (hop, asked) =>
    hopMatches(memory, hop, asked, whose.practice),
  )
}

/** Whether a claim, and the node that it leads to, fulfil a filter. */
export function hopMatches(
  memory: Memory,
  { claim, node }: Hop,
  where: Given,
  around: Around,
): boolean {
  const { claim: ofClaim, node: ofNode } = where
  return (
    (ofClaim == null || claimMatches(memory, claim, ofClaim as Given)) &&
    (ofNode == null || nodeMatches(memory, node, ofNode as Given, around))
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
