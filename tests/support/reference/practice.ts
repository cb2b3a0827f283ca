import { edgeField, type EdgeField } from '../../../src/domain/model/model'
import type { NodeKindName } from '../../../src/domain/model/node-kind'
import type { StoredEdge, StoredNode } from '../../../src/dataset/stored/dataset'
import type { Given } from './comparisons'
import type { Memory } from './memory'

/** Whose practice a question asks for. */
export interface Whose {
  readonly library?: string | null
  readonly practice?: string | null
}

/** What means the same in every library, so that claims of many meet there. */
const concepts: readonly string[] = ['Role', 'Task', 'Channel', 'Resource']

export function isConcept({ kind }: StoredNode): boolean {
  return concepts.includes(kind)
}

/** Whether a claim of a node is among those that are asked for, when practices of many libraries meet. */
export function isOfPractice(
  memory: Memory,
  node: StoredNode,
  claim: StoredEdge,
  { library, practice }: Whose,
): boolean {
  if (library != null) return claim.properties['library'] === library
  return practice === 'ALL' || memory.isGeneralClaim(claim) || !memory.isGeneralNode(node)
}

/** Whether a field of a node shows a claim. */
export function isShown(
  memory: Memory,
  node: StoredNode,
  { targets }: EdgeField,
  claim: StoredEdge,
  whose: Whose,
): boolean {
  const meets = isConcept(node) && targets.join() !== 'Library'
  return isOfPractice(memory, node, claim, meets ? whose : { ...whose, practice: 'ALL' })
}

/** Whether a list at the root shows a node, before its filter is asked. */
export function isListed(memory: Memory, node: StoredNode, given: Given): boolean {
  if (!isConcept(node) && node.kind !== 'Annotation') return true
  return (
    listPractice(given, [node.kind]) === 'ALL' ||
    memory.isGeneralNode(node) ||
    nodesAreNamed(given['where'] as Given | null | undefined)
  )
}

/** The practice that a list of nodes of some kinds speaks of, in its filter and its order, too. */
export function listPractice(
  { practice, library, where }: Given,
  kinds: readonly NodeKindName[],
): string | null | undefined {
  if (library != null || kinds.some((kind) => isOfLibrary(where, kind))) return 'ALL'
  return practice as string | null | undefined
}

/** What a part of a question asks for, or what it stands in if it does not ask. */
export function ownOr(own: Whose, practice: string | null | undefined): Whose {
  return { library: own.library, practice: own.practice ?? practice }
}

/** Whether a filter says which nodes are wanted: by their dataset, wherever it stands, or by their ids, unless they are to be left out. */
function nodesAreNamed(where: Given | null | undefined, isNegated = false): boolean {
  return Object.entries(where ?? {}).some(([name, part]) => {
    if (part === null) return false
    if (name === 'dataset') return true
    if (name === 'id') {
      const compared = part as Given
      return !isNegated && (compared['eq'] != null || compared['in'] != null)
    }
    if (name === 'NOT') return nodesAreNamed(part as Given, true)
    return (
      (name === 'AND' || name === 'OR') &&
      (part as readonly Given[]).some((each) => nodesAreNamed(each, isNegated))
    )
  })
}

/** Whether a filter speaks of certain libraries, in whatever part of it. */
function isOfLibrary(where: unknown, kind: NodeKindName): boolean {
  if (Array.isArray(where)) return where.some((part) => isOfLibrary(part, kind))
  if (where === null || typeof where !== 'object') return false
  for (const [name, part] of Object.entries(where)) {
    if (part === null) continue
    if (name === 'library') return true
    const edge = edgeField(kind, name.replace('Connection', ''))
    const next = edge ? edge.targets : [kind]
    if (edge && next.includes('Library') && JSON.stringify(part).match(/:(?!null|\{|\[)/))
      return true
    if (next.some((target) => target !== 'Library' && isOfLibrary(part, target))) return true
  }
  return false
}
