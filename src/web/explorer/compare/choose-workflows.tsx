import { useExplorer } from '../explorer-context'
import type { Candidate } from '../choosing/candidate'
import { Chooser } from '../choosing/chooser'
import { Narrow } from '../choosing/narrow'
import { Unknown } from '../shell/unknown'
import { mostCompared, type Chosen } from './chosen'

interface Props {
  readonly chosen: Chosen
  readonly candidates: readonly Candidate[]
}

/** The workflows that are compared: each can be changed for another, and more can be added. */
export function ChooseWorkflows({ chosen, candidates }: Props) {
  const { texts, go } = useExplorer()
  const { ids, repeated, left, unfit } = chosen
  const { compare } = texts
  const free = candidates.filter(({ id }) => !ids.includes(id))
  const labelOf = (id: string) => candidates.find((candidate) => candidate.id === id)?.label ?? id
  const choose = (next: readonly string[]) => go({ ids: next, show: undefined })
  return (
    <>
      {unfit.length > 0 && <Unknown ids={unfit} kind="Workflow" />}
      <Narrow candidates={candidates} count={texts.choosing.workflows} />
      <div className="choosers">
        {ids.map((id, index) => (
          <Chooser
            key={id}
            label={compare.place(index + 1)}
            value={id}
            candidates={candidates.filter(
              (candidate) => candidate.id === id || free.includes(candidate),
            )}
            onChoose={(other) => choose(ids.map((before) => (before === id ? other : before)))}
            onRemove={ids.length > 2 ? () => choose(ids.filter((each) => each !== id)) : undefined}
          />
        ))}
        {free.length > 0 && ids.length < mostCompared && (
          <Chooser
            key={`more-${ids.length}`}
            label={compare.another}
            value={undefined}
            candidates={free}
            onChoose={(id) => choose([...ids, id])}
          />
        )}
        {ids.length === 2 && (
          <button type="button" onClick={() => choose(ids.toReversed())}>
            {compare.swap}
          </button>
        )}
      </div>
      {repeated.length > 0 && (
        <p className="cut">{compare.repeated(repeated.map(labelOf).join(', '))}</p>
      )}
      {left.length > 0 && (
        <p className="cut">{compare.left(mostCompared, left.map(labelOf).join(', '))}</p>
      )}
    </>
  )
}
