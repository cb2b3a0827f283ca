import { certaintyOf } from '../claim/certainty'
import type { Texts } from '../texts/en'
import type { Said } from './decorate'
import type { WorkflowStep } from './workflow.query'

/** The panel that opens when a step or a flow of the drawing is chosen. */
export function saidOf(
  steps: readonly WorkflowStep[],
  texts: Texts,
): (kind: string, nodes: readonly string[]) => Said | undefined {
  const byId = new Map(steps.map((step) => [step.id, step]))
  return (kind, [first = '', second]) => {
    const step = byId.get(first)
    if (kind === 'step' && step) {
      return {
        id: step.id,
        name: texts.workflow.openStep(step.label),
        certainty: certaintyOf(step.workflowConnection.edges[0]?.claim.modality ?? null),
      }
    }
    const next = step?.nextConnection.edges.find(({ node }) => node.id === second)
    if (kind !== 'next' || !step || !next) return undefined
    return {
      id: next.claim.id,
      name: texts.workflow.openFlow(step.label, next.node.label),
      certainty: certaintyOf(next.claim.modality),
    }
  }
}
