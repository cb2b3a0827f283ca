import type { DescribedClaim, DescribedWorkflow } from '../workflow/described-workflow'
import { orderKinds } from './step-order'

/** The claims that say what comes before what in a workflow. What its steps lead to in other workflows is theirs. */
export function linksOf({
  steps,
  claims,
}: Pick<DescribedWorkflow, 'steps' | 'claims'>): readonly DescribedClaim[] {
  const own = new Set(steps.map(({ id }) => id))
  return claims.filter(
    ({ kind, from, to }) =>
      orderKinds.includes(kind) && own.has(from) && (kind !== 'NEXT' || own.has(to)),
  )
}
