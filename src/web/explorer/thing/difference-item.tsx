import type { DifferenceLine } from './different-things'
import { StateMark } from './state-mark'
import { ThingLink } from './thing-link'
import { WhoSaysLink } from './who-says-link'

/** One difference: the task, in what it differs, and how each of the two workflows has it. */
export function DifferenceItem({ line: { tasks, how, sides } }: { readonly line: DifferenceLine }) {
  return (
    <li>
      {tasks.map((task) => (
        <span key={task.id} className="task">
          <ThingLink {...task} kind="Task" />{' '}
        </span>
      ))}
      <span className="note">{how}</span>
      <dl>
        {sides.map(({ workflow, words, claim, state }) => (
          <div key={workflow.id}>
            <dt>{workflow.label}</dt>
            <dd>
              {state && <StateMark state={state} />} {words}{' '}
              {claim && <WhoSaysLink claim={claim} label={words} place={workflow.label} />}
            </dd>
          </div>
        ))}
      </dl>
    </li>
  )
}
