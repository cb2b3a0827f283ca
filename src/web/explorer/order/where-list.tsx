import { useAnswer } from '../ask/use-answer'
import { useLanguages } from '../ask/use-languages'
import { conditionsOf } from '../claim/conditions-of'
import { ModalitySign } from '../claim/modality-sign'
import { useExplorer } from '../explorer-context'
import { ShowLink } from '../shell/show-link'
import { State } from '../shell/state'
import { orderTexts } from '../texts/order'
import { whereQuestion, type WhereOrdered } from './order.query'

interface Props {
  readonly earlier: string
  readonly later: string
  /** The workflows that the figure counts. */
  readonly counted: readonly string[]
}

/** The workflows in which the one comes before the other, with the steps and the claim that say so. */
export function WhereList({ earlier, later, counted }: Props) {
  const { language } = useExplorer()
  const words = orderTexts[language]
  const { languages } = useLanguages()
  const answered = useAnswer<WhereOrdered>(whereQuestion(earlier, later, languages))
  const found = answered.data?.whereOrdered.filter(({ workflow }) => counted.includes(workflow.id))
  const libraries = new Set(found?.flatMap((each) => each.libraries.map(({ id }) => id)))
  return (
    <section className="where-list" aria-label={words.where}>
      <h2>{words.where}</h2>
      <State answered={answered} about={[earlier, later]} kind="Task" />
      {found && <p>{found.length === 0 ? words.nowhere : words.libraries(libraries.size)}</p>}
      <ul>
        {found?.map(({ workflow, libraries, ways, otherWayRound }) => (
          <li key={workflow.id}>
            <p className="step-name">
              <ShowLink id={workflow.id}>{workflow.label}</ShowLink>
            </p>
            <p className="detail">{libraries.map(({ label }) => label).join(', ')}</p>
            {ways.map((way) => (
              <p key={`${way.from.id} ${way.to?.id}`}>
                {words.way(way.from.label, way.to?.label, way.distance)}{' '}
                <ShowLink id={way.weakestClaim.id}>{words.weakest}</ShowLink>{' '}
                <ModalitySign modality={way.modality} />
                {conditionsOf(way).map((condition) => (
                  <span key={condition} className="detail">
                    {' '}
                    {condition}
                  </span>
                ))}
              </p>
            ))}
            {otherWayRound.length > 0 && <p className="detail">{words.alsoOther}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
