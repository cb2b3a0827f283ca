import { useAnswer } from '../ask/use-answer'
import { useLanguages } from '../ask/use-languages'
import { useExplorer } from '../explorer-context'
import { Choice } from '../shell/choice'
import { sharedQuestion, type SharedTasks } from './shared.query'

/** Which part of the work is compared: only what comes after a task, or before one. It takes a task that all of the workflows do. */
export function ComparedPart({ ids }: { ids: readonly string[] }) {
  const { address, texts, go } = useExplorer()
  const { languages } = useLanguages()
  const { data } = useAnswer<SharedTasks>(
    ids.length < 2 ? undefined : sharedQuestion(ids, languages),
  )
  const shared = data?.compareWorkflows.sharedByAll ?? []
  const isAsked = address.after !== undefined || address.before !== undefined
  if (!data || (shared.length === 0 && !isAsked)) return null
  const options = shared.map(({ task: { id: value, label } }) => ({ value, label }))
  return (
    <div className="choices">
      {(['after', 'before'] as const).map((side) => (
        <Choice
          key={side}
          label={texts.compare[side]}
          value={address[side] ?? ''}
          options={[{ value: '', label: texts.compare.allOfIt }, ...options]}
          onChoose={(value) => go({ [side]: value || undefined, show: undefined })}
        />
      ))}
    </div>
  )
}
