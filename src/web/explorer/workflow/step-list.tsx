import { useExplorer } from '../explorer-context'
import { doersInWords } from '../claim/doers'
import { ModalitySign } from '../claim/modality-sign'
import type { Stop, Thing } from './things'
import type { WorkflowStep } from './workflow.query'

interface Props {
  readonly steps: readonly WorkflowStep[]
  readonly thing: Thing | undefined
}

/** The workflow in words: its steps, who does them, what comes next, and what is done to the thing. */
export function StepList({ steps, thing }: Props) {
  const { texts } = useExplorer()
  const stops = new Map(thing?.stops.map((stop, index) => [stop.step, { stop, place: index + 1 }]))
  return (
    <section className="step-list" aria-label={texts.workflow.steps}>
      <h2>{texts.workflow.steps}</h2>
      <ol>
        {steps.map((step) => (
          <StepEntry key={step.id} step={step} {...stops.get(step.id)} />
        ))}
      </ol>
    </section>
  )
}

interface EntryProps {
  readonly step: WorkflowStep
  readonly stop?: Stop
  readonly place?: number
}

function StepEntry({ step, stop, place }: EntryProps) {
  const { address, texts, go } = useExplorer()
  const doers = doersInWords(step.performersConnection, texts)
  const left = step.nextConnection.totalCount - step.nextConnection.edges.length
  const modality = step.workflowConnection.edges[0]?.claim.modality ?? 'STATED'
  return (
    <li className={stop ? 'lit' : undefined}>
      <p className="step-name">
        <button
          type="button"
          className="link"
          aria-pressed={address.show === step.id}
          onClick={() => go({ show: step.id })}
        >
          {step.label}
        </button>
        {place && <span className="place">{place}</span>}
        {modality !== 'STATED' && <ModalitySign modality={modality} />}
      </p>
      <p>{doers ? texts.workflow.by(doers) : texts.compare.nobody}</p>
      {stop && <StopWords stop={stop} />}
      {step.nextConnection.edges.map(({ claim, node }) => (
        <p key={claim.id} className="next">
          {texts.workflow.next}{' '}
          <button
            type="button"
            className="link"
            aria-pressed={address.show === claim.id}
            onClick={() => go({ show: claim.id })}
          >
            {node.label}
          </button>
          {claim.condition && `, ${claim.condition}`}
          {claim.modality !== 'STATED' && <ModalitySign modality={claim.modality} />}
        </p>
      ))}
      {left > 0 && <p className="next">{texts.cut.andMore(left)}</p>}
    </li>
  )
}

function StopWords({ stop: { how, claim } }: { stop: Stop }) {
  const { address, texts, go } = useExplorer()
  return (
    <p className="stop">
      <button
        type="button"
        className="link"
        aria-pressed={address.show === claim.id}
        onClick={() => go({ show: claim.id })}
      >
        {texts.workflow[how]}
      </button>
      {claim.modality !== 'STATED' && <ModalitySign modality={claim.modality} />}
      {claim.note && <span className="note"> {claim.note}</span>}
    </p>
  )
}
