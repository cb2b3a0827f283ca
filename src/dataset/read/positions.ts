import { groupBy } from '../../domain/group-by'
import { sequenceOfSteps } from '../../domain/work-order/sequence-of-steps'
import type { StoredEdge, StoredNode } from '../stored/dataset'

/**
 * Gives the steps of each workflow positions that follow from the order of the work, from 1: each step comes after those that lead to it, and else they
 * stand as they are written.
 */
export function withPositions(
  nodes: readonly StoredNode[],
  edges: readonly StoredEdge[],
): readonly StoredNode[] {
  const next = byStart(edges, 'NEXT')
  const steps = byStart(edges, 'HAS_STEP')
  const positions = new Map<string, number>()
  for (const told of steps.values()) {
    const own = new Set(told.map(({ to }) => to))
    const { steps: inOrder } = sequenceOfSteps([...own], (step) =>
      (next.get(step) ?? []).map(({ to }) => to).filter((following) => own.has(following)),
    )
    for (const [place, step] of inOrder.entries()) positions.set(step, place + 1)
  }
  return nodes.map((node) => {
    const position = positions.get(node.id)
    if (position === undefined || node.kind !== 'Step') return node
    return { ...node, properties: { ...node.properties, position } }
  })
}

function byStart(
  edges: readonly StoredEdge[],
  kind: string,
): ReadonlyMap<string, readonly StoredEdge[]> {
  return groupBy(
    edges.filter(({ type }) => type === kind),
    ({ from }) => from,
  )
}
