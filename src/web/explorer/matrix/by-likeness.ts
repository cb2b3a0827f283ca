import { chained } from '../grid/in-likeness'

/** How alike two workflows are. */
export interface Likeness {
  readonly one: { readonly id: string }
  readonly other: { readonly id: string }
  readonly tasks: number | null
}

/** The first stays first, and each that follows is the one of the rest that is most like the one before it. */
export function byLikeness(
  ids: readonly string[],
  likenesses: readonly Likeness[],
): readonly string[] {
  const alike = new Map(
    likenesses.flatMap(({ one, other, tasks }) => [
      [keyOf(one.id, other.id), tasks ?? 0] as const,
      [keyOf(other.id, one.id), tasks ?? 0] as const,
    ]),
  )
  const [first, ...others] = ids
  if (first === undefined) return []
  return chained(first, others, (one, other) => alike.get(keyOf(one, other)) ?? 0)
}

function keyOf(one: string, other: string): string {
  return `${one} ${other}`
}
