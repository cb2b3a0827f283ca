import type { LabelledNode } from '../claim/labelled-node'
import { gapKinds, gapsName, type Gaps, type WhatIsMissing } from './gaps.query'

export interface GapRow {
  readonly whose: LabelledNode
  readonly gaps: Gaps
}

/** What is missing, by whom it is missing of: the general picture first, then the libraries with most gaps. */
export function gapRows(
  whose: readonly LabelledNode[],
  answers: readonly WhatIsMissing[],
): readonly GapRow[] {
  const found = answers.flatMap((answer) =>
    Object.keys(answer).flatMap((_, index) => answer[gapsName(index)] ?? []),
  )
  const [first, ...libraries] = found.flatMap((gaps, index) => {
    const of = whose[index]
    return of ? [{ whose: of, gaps }] : []
  })
  if (!first) return []
  return [first, ...libraries.toSorted((one, other) => gapCount(other) - gapCount(one))]
}

export function gapCount({ gaps }: GapRow): number {
  return gapKinds.reduce((sum, kind) => sum + gaps[kind].length, 0)
}
