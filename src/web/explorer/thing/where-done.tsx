import { useExplorer } from '../explorer-context'
import { AnswerPart } from './answer'
import type { PositionCell } from './pages'
import { StateMark } from './state-mark'
import { ThingLink } from './thing-link'
import { useFirst } from './use-first'

const states = ['STEP', 'ABSENT', 'NOT_TOLD'] as const

interface Props {
  readonly cells: readonly PositionCell[]
  /** What the task is called. */
  readonly task: string
}

/** Which libraries do a task, which do not, and of which it is not told. The three have a sign each. */
export function WhereDone({ cells, task }: Props) {
  const { texts } = useExplorer()
  const { where } = texts.thing
  return (
    <AnswerPart name="where" heading={where.heading}>
      {states.map((state) => {
        const some = cells.filter((cell) => cell.state === state)
        if (some.length === 0) return null
        return (
          <details
            key={state}
            className={`state ${state.toLowerCase()}`}
            open={state !== 'NOT_TOLD'}
          >
            <summary>
              <StateMark state={state} /> {where[state](some.length)}
            </summary>
            <Cells cells={some} task={task} />
          </details>
        )
      })}
    </AnswerPart>
  )
}

const cellsAtFirst = 12

function Cells({
  cells,
  task,
}: {
  readonly cells: readonly PositionCell[]
  readonly task: string
}) {
  const [shown, more] = useFirst(cells, cellsAtFirst)
  return (
    <>
      <ul>
        {shown.map((cell) => (
          <Cell key={cell.library.id} cell={cell} task={task} />
        ))}
      </ul>
      {more}
    </>
  )
}

/** A library, with the steps that do the task or a kind of it, and the way to how it does that. */
function Cell({
  cell: { library, steps },
  task,
}: {
  readonly cell: PositionCell
  readonly task: string
}) {
  const { address, texts, go } = useExplorer()
  return (
    <li>
      <ThingLink {...library} kind="Library" />
      {steps.map(({ id, label, workflow }) => (
        <span key={id} className="step">
          <ThingLink
            id={id}
            label={label === task ? (workflow?.label ?? label) : label}
            kind="Step"
          />
        </span>
      ))}
      {steps.length > 0 && address.practice !== library.id && (
        <button
          type="button"
          className="link step"
          aria-label={`${texts.thing.where.how}: ${library.label}`}
          onClick={() => go({ practice: library.id, show: undefined })}
        >
          {texts.thing.where.how}
        </button>
      )}
    </li>
  )
}
