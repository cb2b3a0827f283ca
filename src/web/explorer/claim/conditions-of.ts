/** A way, with those of its claims that hold only on a condition. */
export interface Conditional {
  readonly conditionalClaims: readonly { readonly condition: string }[]
}

/** On what a way depends, each condition once: a step and the way to it often have the same. */
export function conditionsOf({ conditionalClaims }: Conditional): readonly string[] {
  return [...new Set(conditionalClaims.map(({ condition }) => condition))]
}
