import type { Api } from './api'

interface Following {
  readonly label: string
  readonly distance: number
  readonly modality: string
}

/** The tasks after a task, or before it, in words. Asks for them with and without the ways, which are read for the one alone. */
export async function tasksAround(
  api: Api,
  field: 'followedBy' | 'precededBy',
  task: string,
  given = '',
): Promise<readonly string[]> {
  const bare = `${field}${given} { label distance modality }`
  const whole = `${field}${given} { label distance modality occurrences { distance claims { id } } }`
  const query = `{ task(id: "${task}") { bare: ${bare} whole: ${whole} } }`
  const answer = (await api.ask(query)) as { task: Record<'bare' | 'whole', Following[]> }
  const shown = (all: readonly Following[]) =>
    all.map(({ label, distance, modality }) => `${label.slice(5)} ${distance} ${modality}`)
  expect(shown(answer.task.whole)).toEqual(shown(answer.task.bare))
  return shown(answer.task.bare)
}
