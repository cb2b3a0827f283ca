import { doersInWords } from '../claim/doers'
import { useExplorer } from '../explorer-context'
import type { StepOfTask } from './node.query'

/** The steps that do a task, in all workflows, with who does them. */
export function TaskSteps({ steps }: { steps: readonly StepOfTask[] }) {
  const { texts, go } = useExplorer()
  if (steps.length === 0) return null
  return (
    <>
      <h3 className="part">
        {texts.panel.steps} <span className="count">{steps.length}</span>
      </h3>
      <ul className="task-steps">
        {steps.map((step) => (
          <li key={step.id}>
            <button type="button" className="link" onClick={() => go({ show: step.id })}>
              {step.label}
            </button>
            <span className="how">
              {[
                step.workflow?.label,
                doersInWords(step.performersConnection, texts) || texts.compare.nobody,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
