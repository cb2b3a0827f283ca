import type { StoredEdge, StoredNode } from '../../../src/dataset/stored/dataset'
import type { Given } from './comparisons'
import type { Memory } from './memory'

/** Whether a claim is of the practice that is shown. */
export type IsCounted = (claim: StoredEdge) => boolean

/** That of the library that is asked for; else that of libraries in general, and of those that the named nodes bring with them. */
export function subgraphPractice(
  memory: Memory,
  named: readonly StoredNode[],
  { library, practice }: Given,
): IsCounted {
  if (library != null) return ({ properties }) => properties['library'] === library
  if (practice === 'ALL') return () => true
  const brought = named.flatMap((node) => broughtBy(memory, node))
  return (claim) =>
    memory.isGeneralClaim(claim) || brought.includes(String(claim.properties['library']))
}

/** A node that the general picture does not have brings the libraries that speak of it; a workflow, a step and a library those of what it says itself. */
function broughtBy(memory: Memory, node: StoredNode): readonly string[] {
  const saysItself = ['Workflow', 'Step', 'Library'].includes(node.kind)
  const isOwn = ({ from, to }: StoredEdge): boolean =>
    (!memory.isGeneralNode(node) && [from, to].includes(node.id)) ||
    (saysItself && from === node.id)
  return memory.edges.filter(isOwn).map(({ properties }) => String(properties['library']))
}

/** The nodes of a practice: its own, unless certain edges are asked for, and those that its edges join. */
export function nodesOfPractice(
  memory: Memory,
  { edgeKinds, library, practice }: Given,
  isCounted: IsCounted,
): readonly StoredNode[] {
  const isWanted = ({ type }: StoredEdge): boolean =>
    edgeKinds == null || (edgeKinds as readonly string[]).includes(type)
  const joined = memory.edges
    .filter((edge) => isWanted(edge) && isCounted(edge))
    .flatMap(({ from, to }) => [from, to])
  const isOwn = (node: StoredNode): boolean => {
    if (library != null) return node.id === library
    return edgeKinds == null && (practice === 'ALL' || memory.isGeneralNode(node))
  }
  return memory.nodes.filter((node) => isOwn(node) || joined.includes(node.id))
}
