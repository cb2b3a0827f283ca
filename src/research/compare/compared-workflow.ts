import { basis, modality } from '../../domain/vocabulary/claim'
import { words } from '../../domain/vocabulary/enumeration'
import type { DescribedClaim, DescribedWorkflow } from '../workflow/described-workflow'
import { handoversOf } from '../handovers/handovers'
import { weakestOf } from '../order/modality-of-way'

interface Count {
  readonly value: string
  readonly count: number
}

/** How sure the sources of a workflow are. */
interface Certainty {
  readonly claims: number
  readonly modalities: readonly Count[]
  readonly bases: readonly Count[]
  readonly weakest: string | null
  readonly sources: readonly string[]
}

/** A workflow by its figures. */
interface ComparedWorkflow {
  readonly workflow: string
  readonly libraries: readonly string[]
  readonly complete: boolean | null
  readonly stepCount: number
  readonly roleCount: number
  readonly roles: readonly string[]
  /** The pairs of roles between which work passes on. */
  readonly handoverCount: number
  /** The places at which nobody can tell, since a step names nobody. */
  readonly unknownHandoverCount: number
  /** The steps that name nobody. */
  readonly stepsWithoutPerformer: number
  readonly certainty: Certainty
}

export function comparedWorkflow(workflow: DescribedWorkflow): ComparedWorkflow {
  const performing = workflow.claims.filter(({ kind }) => kind === 'DONE_BY')
  const roles = [...new Set(performing.map(({ to }) => to))]
  const named = new Set(performing.map(({ from }) => from))
  const { known, unknown } = handoversOf(workflow)
  return {
    workflow: workflow.id,
    libraries: workflow.libraries,
    complete: workflow.complete,
    stepCount: workflow.steps.length,
    roleCount: roles.length,
    roles,
    handoverCount: known.length,
    unknownHandoverCount: unknown.length,
    stepsWithoutPerformer: workflow.steps.filter(({ id }) => !named.has(id)).length,
    certainty: certaintyOf(workflow.claims),
  }
}

function certaintyOf(claims: readonly DescribedClaim[]): Certainty {
  return {
    claims: claims.length,
    modalities: counts(words(modality), claims, (claim) => claim.modality),
    bases: counts(words(basis), claims, (claim) => claim.basis),
    weakest: claims.length > 0 ? weakestOf(claims).modality : null,
    sources: [...new Set(claims.flatMap(({ sources }) => sources))],
  }
}

/** In the order of the words, those that occur. */
function counts(
  values: readonly string[],
  claims: readonly DescribedClaim[],
  of: (claim: DescribedClaim) => string,
): readonly Count[] {
  return values
    .map((value) => ({ value, count: claims.filter((claim) => of(claim) === value).length }))
    .filter(({ count }) => count > 0)
}
