import { ModalitySign } from '../claim/modality-sign'
import { useExplorer } from '../explorer-context'
import { ThingLink } from '../thing/thing-link'
import { WhoSaysLink } from '../thing/who-says-link'
import { claimTo, stopsOf, workflowsOf } from './stops'
import type { ShownWay } from './way.query'

interface Props {
  readonly way: ShownWay
  readonly number: number
}

/** One way, a step a line; each step leads to the claim by which it comes. */
export function OneWay({ way, number }: Props) {
  const { texts } = useExplorer()
  const libraries = new Map(way.claims.map(({ library }) => [library.id, library]))
  return (
    <article className="answer way" aria-label={texts.way.way(number, way.length)}>
      <h3>
        {workflowsOf([way]).map((workflow) => (
          <span key={workflow.id}>
            <ThingLink {...workflow} kind="Workflow" />{' '}
          </span>
        ))}
        <span className="note">{texts.way.steps(way.length)}</span>
      </h3>
      <p>
        {[...libraries.values()].map((library) => (
          <span key={library.id}>
            <ThingLink {...library} kind="Library" />{' '}
          </span>
        ))}
        <ModalitySign modality={way.modality} />
      </p>
      <ol>
        {stopsOf(way).map((stop) => {
          const claim = claimTo(way, stop.id)
          return (
            <li key={stop.id}>
              <ThingLink id={stop.id} label={stop.label} kind={stop.__typename} />{' '}
              {claim?.kind === 'ENABLES' && (
                <span className="note">{texts.thing.enables.next}</span>
              )}{' '}
              {claim && claim.modality !== 'STATED' && <ModalitySign modality={claim.modality} />}{' '}
              {claim && (
                <WhoSaysLink claim={claim.id} label={stop.label} place={claim.library.label} />
              )}
            </li>
          )
        })}
      </ol>
    </article>
  )
}
