import { useAffordable } from '../ask/use-affordable'
import { useLanguages } from '../ask/use-languages'
import { ModalitySign } from '../claim/modality-sign'
import { CitedPlaces } from '../claim/places'
import { useExplorer } from '../explorer-context'
import { CutNote } from '../shell/cut-note'
import { ShowLink } from '../shell/show-link'
import { State } from '../shell/state'
import { contradictionsTexts } from '../texts/contradictions'
import { bothSidesQuestion, type BothSides, type ToldContradiction } from './both-sides.query'
import { differenceOf } from './difference-of'

/** The endpoint counts no more at once over the reference graph. */
const most = 10

/** The contradictions in words: which source says what, side by side. */
export function BothSidesList({ all }: { readonly all: number }) {
  const { languages } = useLanguages()
  const { answered, size } = useAffordable<BothSides>(
    (limit) => bothSidesQuestion(limit, languages),
    { most, least: 1 },
  )
  const found = answered.data?.contradictions ?? []
  return (
    <>
      <State answered={answered} />
      {found.map((contradiction, index) => (
        <Sides key={index} contradiction={contradiction} />
      ))}
      {found.length >= size && found.length < all && (
        <CutNote shown={found.length} all={all} more={undefined} />
      )}
    </>
  )
}

function Sides({ contradiction }: { readonly contradiction: ToldContradiction }) {
  const { language, texts } = useExplorer()
  const words = contradictionsTexts[language]
  const { from, to, libraries, opposite, differsIn, sides } = contradiction
  return (
    <article className="where-list">
      <h3>
        {words.subject(from.label, to.label)}{' '}
        <span className="detail">
          {differenceOf({ isOrder: differsIn.includes('ORDER'), opposite }, words)}
        </span>
      </h3>
      <p className="detail">
        {texts.claim.whose}: {libraries.map(({ label }) => label).join(', ')}
      </p>
      <ul>
        {sides.map(({ sources, claims }) => (
          <li key={claims.map(({ id }) => id).join()}>
            <p className="step-name">
              {words.says(sources.map(({ title }) => title).join(', ') || texts.claim.noSource)}
            </p>
            {claims.map(({ id, statement, modality, amount, extent, sources: places }) => (
              <div key={id}>
                <p>
                  <ShowLink id={id}>{statement}</ShowLink>
                </p>
                <p className="detail">
                  <ModalitySign modality={modality} />
                  {amount && ` · ${texts.amounts[amount]}`}
                  {extent && ` · ${texts.extents[extent]}`}
                </p>
                <p>
                  <CitedPlaces places={places} />
                </p>
              </div>
            ))}
          </li>
        ))}
      </ul>
    </article>
  )
}
