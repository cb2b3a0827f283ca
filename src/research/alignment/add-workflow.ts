import type { Subject } from '../order/subject'
import type { DescribedStep } from '../workflow/described-workflow'
import type { TaskKinds } from '../workflow/task-kinds'
import { bestPath } from './best-path'
import { fitness, joined, rowOf, type UnfinishedRow } from './row'
import { isBefore, rowLinksOf, sorted } from './row-order'

/**
 * Adds a workflow to rows that stand already: first along one sequence of its steps, then, as in partial order alignment (Lee, Grasso and
 * Sharlow, 2002), wherever a step still fits a row and no workflow’s order is broken, since steps side by side could stand in another sequence.
 */
export function addWorkflow(
  rows: readonly UnfinishedRow[],
  placed: readonly Subject[],
  subject: Subject,
  kinds: TaskKinds,
): readonly UnfinishedRow[] {
  const { id } = subject.workflow
  const steps = subject.sequence.steps
  const subjects = [...placed, subject]
  const inSequence = sequence(rows, steps, id, kinds)
  return sorted(matchFurther(inSequence, subjects, id, kinds), subjects)
}

function sequence(
  rows: readonly UnfinishedRow[],
  steps: readonly DescribedStep[],
  id: string,
  kinds: TaskKinds,
): readonly UnfinishedRow[] {
  const row = (place: number): UnfinishedRow => rows[place] as UnfinishedRow
  const step = (place: number): DescribedStep => steps[place] as DescribedStep
  const moves = bestPath(rows.length, steps.length, (first, second) =>
    fitness(row(first), step(second), kinds),
  )
  let [first, second] = [0, 0]
  return moves.map((move) => {
    if (move === 'FIRST') return row(first++)
    if (move === 'SECOND') return rowOf(id, step(second++), kinds)
    return joined(row(first++), id, step(second++), kinds)
  })
}

/** The best fitting first, and of those the nearest. */
function matchFurther(
  rows: readonly UnfinishedRow[],
  subjects: readonly Subject[],
  id: string,
  kinds: TaskKinds,
): readonly UnfinishedRow[] {
  const lone = rows.filter((row) => row.steps.size === 1 && row.steps.has(id))
  const free = rows.filter((row) => !row.steps.has(id))
  const candidates = lone
    .flatMap((from) => {
      const step = from.steps.get(id) as DescribedStep
      return free.map((to) => ({
        from,
        to,
        step,
        fits: fitness(to, step, kinds),
        away: Math.abs(rows.indexOf(from) - rows.indexOf(to)),
      }))
    })
    .filter(({ fits }) => fits > 0)
    .sort((one, other) => other.fits - one.fits || one.away - other.away)
  let current = rows
  let links = rowLinksOf(current, subjects)
  for (const { from, to, step } of candidates) {
    if (!current.includes(from) || !current.includes(to)) continue
    if (isBefore(links, from, to) || isBefore(links, to, from)) continue
    current = current.flatMap((row) => {
      if (row === from) return []
      return row === to ? [joined(to, id, step, kinds)] : [row]
    })
    links = rowLinksOf(current, subjects)
  }
  return current
}
