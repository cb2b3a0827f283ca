import type { ThingEdge, WorkflowStep } from './workflow.query'

/** What is done to a thing in a step. */
export interface Stop {
  readonly step: string
  readonly how: 'uses' | 'produces'
  readonly claim: ThingEdge['claim']
}

/** A thing with its way through a workflow, step by step. */
export interface Thing {
  readonly id: string
  readonly label: string
  readonly stops: readonly Stop[]
}

/** The things that the steps work with or bring about, themselves or by their tasks; those with the longest way first. */
export function thingsOf(steps: readonly WorkflowStep[]): readonly Thing[] {
  const things = new Map<string, { id: string; label: string; stops: Stop[] }>()
  for (const step of steps) {
    for (const { edge, how } of edgesOf(step)) {
      const thing = things.get(edge.node.id) ?? { ...edge.node, stops: [] }
      things.set(thing.id, thing)
      if (thing.stops.at(-1)?.step !== step.id)
        thing.stops.push({ step: step.id, how, claim: edge.claim })
    }
  }
  return [...things.values()].toSorted((one, other) => other.stops.length - one.stops.length)
}

/** Whether a step works with more things than were asked for, so that a way can have gaps. */
export function isCut(steps: readonly WorkflowStep[]): boolean {
  return steps.some(({ usesConnection, task }) =>
    [usesConnection, task?.usesConnection, task?.producesConnection].some(
      (things) => things && things.edges.length < things.totalCount,
    ),
  )
}

/** The things that the step itself uses go before those of its task. */
function edgesOf({ usesConnection, task }: WorkflowStep) {
  const ways = [
    { how: 'uses' as const, edges: usesConnection.edges },
    { how: 'uses' as const, edges: task?.usesConnection.edges ?? [] },
    { how: 'produces' as const, edges: task?.producesConnection.edges ?? [] },
  ]
  return ways.flatMap(({ how, edges }) => edges.map((edge) => ({ edge, how })))
}
