import type { Candidate } from '../choosing/candidate'
import { Chooser } from '../choosing/chooser'
import { useExplorer } from '../explorer-context'
import type { SharedTask } from './shared-tasks.query'

interface Props {
  readonly tasks: readonly SharedTask[]
  readonly shown: readonly string[]
}

/** Which tasks are in the figure: more can be added, and each taken out. */
export function ChooseTasks({ tasks, shown }: Props) {
  const { address, texts, go } = useExplorer()
  const { figures } = texts
  const labelOf = new Map(tasks.map(({ task }) => [task.id, task.label]))
  const candidates: readonly Candidate[] = tasks
    .filter(({ task }) => !shown.includes(task.id))
    .map(({ task, groups }) => ({
      ...task,
      detail: figures.doneIn(groups.reduce((sum, { doneInCount }) => sum + doneInCount, 0)),
    }))
  const choose = (ids: readonly string[]) => go({ ids, at: undefined })
  return (
    <details className="narrow" open={address.ids.length > 0 || undefined}>
      <summary>{figures.tasks(shown.length, tasks.length)}</summary>
      <div className="choosers">
        <Chooser
          key={shown.length}
          label={figures.add}
          value={undefined}
          candidates={candidates}
          onChoose={(id) => choose([...shown, id])}
        />
        {address.ids.length > 0 && (
          <button type="button" onClick={() => choose([])}>
            {figures.mostShared}
          </button>
        )}
      </div>
      {shown.length > 2 && (
        <ul className="chips">
          {shown.map((id) => (
            <li key={id}>
              <button
                type="button"
                aria-label={texts.choosing.remove(labelOf.get(id) ?? id)}
                onClick={() => choose(shown.filter((other) => other !== id))}
              >
                {labelOf.get(id) ?? id} ×
              </button>
            </li>
          ))}
        </ul>
      )}
    </details>
  )
}
