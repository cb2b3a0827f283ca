import type { EdgeField } from '../../../src/domain/model/model'
import type { StoredEdge, StoredNode } from '../../../src/dataset/stored/dataset'
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

/** Whether a claim of a node is among those that are asked for, where practices of many libraries meet. */
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
