import { basis, modality } from '../../domain/vocabulary/claim'
import { words } from '../../domain/vocabulary/enumeration'
import type { DescribedClaim, DescribedWorkflow } from '../workflow/described-workflow'
import { weakest } from '../workflow/weakest'

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
  readonly handoverCount: number
  readonly certainty: Certainty
}

export function comparedWorkflow(workflow: DescribedWorkflow): ComparedWorkflow {
  const roles = [...new Set(performing(workflow).map(({ to }) => to))]
  return {
    workflow: workflow.id,
    libraries: workflow.libraries,
    complete: workflow.complete,
    stepCount: workflow.steps.length,
    roleCount: roles.length,
    roles,
    handoverCount: handovers(workflow),
    certainty: certaintyOf(workflow.claims),
  }
}

function performing({ claims }: DescribedWorkflow): readonly DescribedClaim[] {
  return claims.filter(({ kind }) => kind === 'DONE_BY')
}

/** Counted as Workflow.handovers lists them: neither of the two roles does both steps. */
function handovers(workflow: DescribedWorkflow): number {
  const doers = new Map(workflow.steps.map(({ id }) => [id, new Set<string>()]))
  for (const { from, to } of performing(workflow)) doers.get(from)?.add(to)
  let count = 0
  for (const { kind, from, to } of workflow.claims) {
    const [givers, takers] = [doers.get(from), doers.get(to)]
    if (kind !== 'NEXT' || !givers || !takers) continue
    const giving = [...givers].filter((role) => !takers.has(role))
    const taking = [...takers].filter((role) => !givers.has(role))
    count += giving.length * taking.length
  }
  return count
}

function certaintyOf(claims: readonly DescribedClaim[]): Certainty {
  return {
    claims: claims.length,
    modalities: counts(words(modality), claims, (claim) => claim.modality),
    bases: counts(words(basis), claims, (claim) => claim.basis),
    weakest: weakest(claims),
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
