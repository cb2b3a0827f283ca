import { useLanguages } from '../ask/use-languages'
import { largestPage, useMore } from '../ask/use-more'
import { ModalitySign } from '../claim/modality-sign'
import { OutsideLink } from '../claim/outside-link'
import { CitedPlaces } from '../claim/places'
import { useExplorer } from '../explorer-context'
import { KindSign } from '../find/kind-sign'
import { CutNote } from '../shell/cut-note'
import { State } from '../shell/state'
import { ClaimList } from './claim-list'
import { claimsAtFirst, nodeQuestion, type Remark, type SaidOfNode } from './node.query'
import { practicesOf } from './practices'
import { ShowGraphql } from './show-graphql'
import { TaskSteps } from './task-steps'
import { WaysOn } from './ways-on'

/** A node: its texts, what is said of it, and where one can go from it. */
export function NodePanel({ id }: { id: string }) {
  const { texts } = useExplorer()
  const { languages } = useLanguages()
  const { answered, question, more } = useMore<SaidOfNode>(
    (size) => nodeQuestion(id, languages, size),
    { step: claimsAtFirst, largest: largestPage - 1 },
  )
  const node = answered.data?.node
  if (!answered.data || !node || node.id !== id)
    return <State answered={{ ...answered, data: undefined }} about={[id]} />

  const { inGeneral, inLibraries } = practicesOf(answered.data)
  const asked = Number(answered.question?.variables['first'])
  const isCut = longest(answered.data) >= asked
  return (
    <>
      <p className="kind">
        <KindSign kind={node.__typename} /> {texts.kinds[node.__typename]}
      </p>
      <h2>{node.text.label}</h2>
      {node.text.description && (
        <p lang={node.text.descriptionLanguage?.toLowerCase()}>{node.text.description}</p>
      )}
      {node.text.alternativeLabels.length > 0 && (
        <p className="also">
          {texts.panel.alsoCalled}: {node.text.alternativeLabels.join(', ')}
        </p>
      )}
      <SourceFacts node={node} />
      <WaysOn id={node.id} kind={node.__typename} />
      {node.sources.length > 0 && (
        <p className="node-sources">
          <CitedPlaces places={node.sources} />
        </p>
      )}
      <State answered={answered} about={[id]} />
      <h3 className="part">
        {texts.panel.claims} <span className="count">{inGeneral.length}</span>
      </h3>
      {inLibraries.length === 0 || inGeneral.length > 0 ? (
        <ClaimList claims={inGeneral} />
      ) : (
        <p>{texts.panel.noGeneralClaims}</p>
      )}
      {inLibraries.length > 0 && (
        <>
          <h3 className="part">
            {texts.panel.inLibraries} <span className="count">{inLibraries.length}</span>
          </h3>
          <ClaimList claims={inLibraries} />
        </>
      )}
      <TaskSteps steps={node.steps ?? []} />
      {isCut && <CutNote shown={asked - 1} more={more} />}
      <Remarks remarks={node.annotations} />
      <Links addresses={[...node.exactMatch, ...node.closeMatch]} />
      <ShowGraphql question={question} />
    </>
  )
}

/** How long the longest list is of those that can be cut. */
function longest({ node }: SaidOfNode): number {
  const { claims, ofAll = [], annotations, performersConnection, steps = [] } = node
  const doing = performersConnection?.edges ?? []
  return Math.max(...[claims, ofAll, annotations, doing, steps].map(({ length }) => length))
}

function SourceFacts({ node }: { node: SaidOfNode['node'] }) {
  if (!node.url) return null
  return (
    <p>
      {node.publisher && `${node.publisher}. `}
      <OutsideLink address={node.url}>{node.title ?? node.url}</OutsideLink>
    </p>
  )
}

function Remarks({ remarks }: { remarks: readonly Remark[] }) {
  const { texts } = useExplorer()
  if (remarks.length === 0) return null
  return (
    <>
      <h3 className="part">
        {texts.panel.remarks} <span className="count">{remarks.length}</span>
      </h3>
      {remarks.map(({ id, label, modality, sources }) => (
        <p key={id} className="remark">
          {label}
          <span className="how">
            <ModalitySign modality={modality} /> · <CitedPlaces places={sources} />
          </span>
        </p>
      ))}
    </>
  )
}

function Links({ addresses }: { addresses: readonly string[] }) {
  const { texts } = useExplorer()
  if (addresses.length === 0) return null
  return (
    <>
      <h3 className="part">{texts.panel.links}</h3>
      <ul className="links">
        {addresses.map((address) => (
          <li key={address}>
            <OutsideLink address={address}>{address}</OutsideLink>
          </li>
        ))}
      </ul>
    </>
  )
}
