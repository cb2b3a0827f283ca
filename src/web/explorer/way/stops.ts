import type { ShownWay, WayClaim, WayNode } from './way.query'

/** The steps of a way, and the task at its end if the last step only makes it possible. */
export function stopsOf(way: ShownWay): readonly WayNode[] {
  const steps = way.nodes.filter(({ __typename }) => __typename === 'Step')
  const last = way.nodes.at(-1)
  return last && claimTo(way, last.id)?.kind === 'ENABLES' ? [...steps, last] : steps
}

/** The claim by which a way comes to a stop. */
export function claimTo({ claims }: ShownWay, id: string): WayClaim | undefined {
  return claims.find(({ kind, to }) => kind !== 'HAS_STEP' && to.id === id)
}

/** The workflows that the steps of some ways belong to, each once. */
export function workflowsOf(ways: readonly ShownWay[]) {
  const workflows = ways.flatMap(({ nodes }) => nodes.flatMap(({ workflow }) => workflow ?? []))
  return [...new Map(workflows.map((workflow) => [workflow.id, workflow])).values()]
}
