import { narrowings, type Narrowing } from '../address-choices'

/** By what a list can be narrowed; empty if no source states it. */
export interface Traits {
  /** Left out if the list is of something else than is narrowed. */
  readonly traits?: Readonly<Record<Narrowing, readonly Trait[]>>
}

/** One of many that can be chosen. */
export interface Candidate extends Traits {
  readonly id: string
  readonly label: string
  /** What tells it apart from others of the same name. */
  readonly detail: string
}

interface Trait {
  readonly value: string
  readonly label: string
}

/** Stands in the address for what no source states. */
export const unstated = '-'

/** Those that have all the chosen traits. */
export function narrowed<Some extends Traits>(
  candidates: readonly Some[],
  chosen: Readonly<Partial<Record<Narrowing, string | undefined>>>,
): readonly Some[] {
  return candidates.filter(({ traits }) =>
    narrowings.every((narrowing) => {
      const wanted = chosen[narrowing]
      if (wanted === undefined || traits === undefined) return true
      if (wanted === unstated) return traits[narrowing].length === 0
      return traits[narrowing].some(({ value }) => value === wanted)
    }),
  )
}

/** Those in which each of the words stands, whatever its accents and letter case. */
export function matching(candidates: readonly Candidate[], words: string): readonly Candidate[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean)
  return candidates.filter((candidate) => {
    const text = textOf(candidate)
    return wanted.every((word) => text.includes(word))
  })
}

function textOf({ id, label, detail, traits }: Candidate): string {
  const names = narrowings.flatMap(
    (narrowing) => traits?.[narrowing].map((trait) => trait.label) ?? [],
  )
  return plain([label, detail, id, ...names].join(' '))
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
