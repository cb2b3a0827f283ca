import { useExplorer } from '../explorer-context'
import { certaintyOf } from './certainty'
import type { Claim } from './claim'
import { ModalitySign } from './modality-sign'
import { CitedPlaces } from './places'

/** A claim in words: how strongly it is said, by whom, in which paragraph, and of whose practice. */
export function ClaimCard({ claim }: { claim: Claim }) {
  const { texts } = useExplorer()
  const varies = claim.variesBy.map((by) => texts.variations[by]).join(', ')
  return (
    <article className={`claim ${certaintyOf(claim.modality)}`}>
      <Statement claim={claim} />
      <p className="how">
        <ModalitySign modality={claim.modality} /> · {texts.bases[claim.basis]}
        {claim.extent && ` · ${texts.extents[claim.extent]}`}
        {claim.example && ` · ${texts.claim.example}`}
        {claim.amount && ` · ${texts.amounts[claim.amount]}`}
      </p>
      <dl>
        <dt>{texts.claim.saysSo}</dt>
        <dd>
          {claim.sources.length > 0 ? <CitedPlaces places={claim.sources} /> : texts.claim.noSource}
        </dd>
        <dt>{texts.claim.whose}</dt>
        <dd>{claim.library.label}</dd>
        <Entry name={texts.claim.condition} value={claim.condition} />
        <Entry name={texts.claim.varies} value={varies} />
        <Entry name={texts.claim.note} value={claim.note} />
      </dl>
      <details>
        <summary>{texts.claim.cite}</summary>
        <p className="citation" lang="en">
          {claim.citation}
        </p>
      </details>
    </article>
  )
}

/** The sentence that the graph writes, and its parts with links to both ends, unless they say just the same. */
function Statement({ claim }: { claim: Claim }) {
  const { language, texts, go } = useExplorer()
  const end = ({ id, label }: Claim['from']) => (
    <button type="button" className="link" onClick={() => go({ show: id })}>
      {label}
    </button>
  )
  const parts = [claim.from.label, claim.verb, claim.to.label].join(' ')
  const isSaidByParts = claim.statement === parts
  // Elsewhere than in English a verb between two labels is no sentence.
  if (language !== 'en') {
    return (
      <h3 className="statement">
        <span className="sentence">{claim.statement}</span>
        <span className="parts">
          {texts.kinds[claim.from.__typename]}: {end(claim.from)} ·{' '}
          {texts.kinds[claim.to.__typename]}: {end(claim.to)}
        </span>
      </h3>
    )
  }
  return (
    <h3 className="statement">
      {!isSaidByParts && <span className="sentence">{claim.statement}</span>}
      <span className={isSaidByParts ? 'sentence' : 'parts'}>
        {end(claim.from)} <span className="verb">{claim.verb}</span> {end(claim.to)}
      </span>
    </h3>
  )
}

function Entry({ name, value }: { name: string; value: string | null }) {
  if (!value) return null
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  )
}
