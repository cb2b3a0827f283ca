import { useExplorer } from '../explorer-context'
import { DoerLinks } from '../claim/doer-links'
import { ModalitySign } from '../claim/modality-sign'
import { ShowLink } from '../shell/show-link'
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

const unsaid = { modality: 'STATED', condition: null, note: null } as const

function StepEntry({ step, stop, place }: EntryProps) {
  const { texts } = useExplorer()
  const doers = step.performersConnection
  const left = step.nextConnection.totalCount - step.nextConnection.edges.length
  const { modality, condition, note } = step.workflowConnection.edges[0]?.claim ?? unsaid
  return (
    <li className={stop ? 'lit' : undefined}>
      <p className="step-name">
        <ShowLink id={step.id}>{step.label}</ShowLink>
        {place && <span className="place">{place}</span>}
        {modality !== 'STATED' && <ModalitySign modality={modality} />}
        {condition && <span className="when">{condition}</span>}
      </p>
      {note && <p className="remark">{note}</p>}
      <p>
        {doers.edges.length > 0 ? (
          <>
            {texts.workflow.by} <DoerLinks doers={doers} />
          </>
        ) : (
          texts.compare.nobody
        )}
      </p>
      {stop && <StopWords stop={stop} />}
      {step.nextConnection.edges.map(({ claim, node }) => (
        <p key={claim.id} className="next">
          {texts.workflow.next} <ShowLink id={claim.id}>{node.label}</ShowLink>
          {claim.condition && `, ${claim.condition}`}
          {claim.modality !== 'STATED' && <ModalitySign modality={claim.modality} />}
        </p>
      ))}
      {left > 0 && <p className="next">{texts.cut.andMore(left)}</p>}
    </li>
  )
}

function StopWords({ stop: { how, claim } }: { stop: Stop }) {
  const { texts } = useExplorer()
  return (
    <p className="stop">
      <ShowLink id={claim.id}>{texts.workflow[how]}</ShowLink>
      {claim.modality !== 'STATED' && <ModalitySign modality={claim.modality} />}
      {claim.note && <span className="note"> {claim.note}</span>}
    </p>
  )
}
