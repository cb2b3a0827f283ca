import { ModalitySign } from '../claim/modality-sign'
import { rangeInWords } from '../contact/range'
import { useExplorer } from '../explorer-context'
import { Nobody, AnswerPart } from './answer'
import { mentionOf } from './hits'
import type { StatedContact } from './pages'
import { WhoSaysLink } from './who-says-link'

/** How much a role meets customers face to face, and which claims that rests on. */
export function MeetingCustomers({ contact }: { readonly contact: StatedContact }) {
  const { texts } = useExplorer()
  const by = contact.variesBy.map((variation) => texts.variations[variation]).join(', ')
  return (
    <AnswerPart name="contact" heading={texts.thing.contact.heading}>
      {contact.claims.length === 0 ? (
        <Nobody hasPractice />
      ) : (
        <>
          <p className="amount">
            {rangeInWords(contact, texts)}
            {by && ` · ${texts.contact.varies(by)}`}
            {contact.basis && ` · ${texts.bases[contact.basis]}`}
          </p>
          <ul className="mentions">
            {contact.claims.map((claim) => {
              const { remarks } = mentionOf(claim, claim.from, texts)
              return (
                <li key={claim.id} className="mention">
                  {claim.to.label}: {remarks.join(', ')} <ModalitySign modality={claim.modality} />{' '}
                  {claim.library.label}{' '}
                  <WhoSaysLink
                    claim={claim.id}
                    label={claim.to.label}
                    place={claim.library.label}
                  />
                </li>
              )
            })}
          </ul>
        </>
      )}
    </AnswerPart>
  )
}
