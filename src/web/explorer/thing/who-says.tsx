import { useExplorer } from '../explorer-context'
import { AnswerPart } from './answer'
import type { ThingAnswer } from './pages'
import { ThingLink } from './thing-link'

/** The sources of all claims about the thing, whosever practice they are of. */
export function WhoSays({ claims }: { readonly claims: ThingAnswer['claimsConnection'] }) {
  const { texts } = useExplorer()
  if (!claims) return null
  const { heading, claims: counted, none } = texts.thing.says
  return (
    <AnswerPart name="says" heading={heading} count={claims.counts.length}>
      {claims.counts.length === 0 && <p className="nobody">{texts.thing.nobody.all}</p>}
      <ul className="says">
        {claims.counts.map(({ node, count }) => (
          <li key={node?.id ?? ''}>
            {node ? <ThingLink {...node} kind="Source" /> : none}{' '}
            <span className="note">{counted(count)}</span>
          </li>
        ))}
      </ul>
    </AnswerPart>
  )
}
