import { median } from './median'

/** Measures one turn of a subject, and gives its one figure. */
export type Subject = () => Promise<number>

/** The figure of each subject in each round. */
export type Rounds<Name extends string> = readonly Readonly<Record<Name, number>>[]

/** Measures the subjects in turns, so that what else the machine does hits all of them alike. */
export async function interleave<Name extends string>(
  subjects: Readonly<Record<Name, Subject>>,
  rounds: number,
): Promise<Rounds<Name>> {
  const names = Object.keys(subjects) as Name[]
  const measured: Record<Name, number>[] = []
  for (let round = 0; round < rounds; round += 1) {
    const figures = {} as Record<Name, number>
    // Nobody is always the first, who meets the cold caches.
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(turn + round) % names.length] as Name
      figures[name] = await subjects[name]()
    }
    measured.push(figures)
  }
  return measured
}

/** The median over the rounds. */
export function typical<Name extends string>(
  rounds: Rounds<Name>,
  figure: (round: Readonly<Record<Name, number>>) => number,
): number {
  return median(rounds.map(figure))
}
