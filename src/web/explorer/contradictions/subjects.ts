import type { LabelledNode } from '../claim/labelled-node'
import type { Disagreement, SideClaim } from './contradictions.query'

/** What libraries disagree on, with what each of them states. */
export interface DisputedSubject {
  readonly id: string
  readonly from: LabelledNode
  readonly to: LabelledNode
  readonly isOrder: boolean
  readonly opposite: boolean
  readonly voices: ReadonlyMap<string, Voice>
}

export interface Voice {
  readonly library: LabelledNode
  /** Of an order: whether the one comes first, the other, or either. */
  readonly ways: ReadonlySet<'there' | 'back'>
  readonly claims: readonly SideClaim[]
}

/** The disagreements of each two sources, put together by what they are about. */
export function disputedSubjects(
  disagreements: readonly Disagreement[],
): readonly DisputedSubject[] {
  const subjects = new Map<string, DisputedSubject & { readonly voices: Map<string, Voice> }>()
  for (const disagreement of disagreements) {
    const { kind, from, to, differsIn, sides } = disagreement
    const isOrder = differsIn.includes('ORDER')
    const isTurned = isOrder && from.id > to.id
    const [first, second] = isTurned ? [to, from] : [from, to]
    const id = `${isOrder ? 'ORDER' : kind} ${first.id} ${second.id}`
    const subject = subjects.get(id) ?? {
      id,
      from: first,
      to: second,
      isOrder,
      opposite: false,
      voices: new Map<string, Voice>(),
    }
    subjects.set(id, { ...subject, opposite: subject.opposite || disagreement.opposite })
    sides.forEach(({ claims }, side) => {
      const [claim] = claims
      if (!claim) return
      const way = (side === 0) === isTurned ? 'back' : 'there'
      const known = subject.voices.get(claim.library.id)
      subject.voices.set(claim.library.id, {
        library: claim.library,
        ways: new Set([...(known?.ways ?? []), way]),
        claims: [...(known?.claims ?? []), ...claims],
      })
    })
  }
  return [...subjects.values()].toSorted((one, other) => other.voices.size - one.voices.size)
}
