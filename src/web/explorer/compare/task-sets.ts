import type { SideBySide } from './compare.query'

/** How many tasks the steps of both do, and how many those of any. A task counts as itself alone. */
export function taskCountsOf({ alignment, workflows }: SideBySide['compareWorkflows']): {
  readonly both: number
  readonly any: number
} {
  const sets = workflows.map(
    (_, index) =>
      new Set(
        alignment.rows.flatMap(({ cells }) => {
          const task = cells[index]?.step?.task
          return task ? [task.id] : []
        }),
      ),
  )
  const any = new Set(sets.flatMap((set) => [...set]))
  const both = [...any].filter((task) => sets.every((set) => set.has(task)))
  return { both: both.length, any: any.size }
}
