import { inNaturalOrder } from '../choosing/natural-order'
import { useExplorer } from '../explorer-context'
import { ShowLink } from '../shell/show-link'
import { contradictionsTexts } from '../texts/contradictions'
import { differenceOf } from './difference-of'
import type { DisputedSubject } from './subjects'

/** What each library states of what they disagree on. */
export function Voices({ subject }: { readonly subject: DisputedSubject }) {
  const { language } = useExplorer()
  const words = contradictionsTexts[language]
  const voices = inNaturalOrder(
    [...subject.voices.values()].map((voice) => ({ ...voice, label: voice.library.label })),
    language,
  )
  return (
    <section className="where-list" aria-label={words.said}>
      <h3>
        {words.subject(subject.from.label, subject.to.label)}{' '}
        <span className="detail">{differenceOf(subject, words)}</span>
      </h3>
      <ul>
        {voices.map(({ library, claims }) => (
          <li key={library.id}>
            <p className="step-name">
              <ShowLink id={library.id}>{library.label}</ShowLink>
            </p>
            {[...new Map(claims.map((claim) => [claim.id, claim])).values()].map((claim) => (
              <p key={claim.id}>
                <ShowLink id={claim.id}>{claim.statement}</ShowLink>
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
