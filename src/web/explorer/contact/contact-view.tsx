import { useMemo, useState } from 'react'
import { useLanguages } from '../ask/use-languages'
import { useMore } from '../ask/use-more'
import { narrowest, useWidth } from '../drawing/use-width'
import { useExplorer } from '../explorer-context'
import { useDrawing } from '../save/use-drawing'
import { CutNote } from '../shell/cut-note'
import { ViewFrame } from '../shell/view-frame'
import {
  contactQuestion,
  rolesAtFirst,
  type RoleInContact,
  type WhoMeetsCustomers,
} from './contact.query'
import { ContactLegend } from './contact-legend'
import { ContactPicture } from './contact-picture'

/** Answers who meets customers only a little, and what they do. */
export function ContactView() {
  const { texts } = useExplorer()
  const { languages } = useLanguages()
  const { answered, question, more } = useMore<WhoMeetsCustomers>(
    (size) => contactQuestion(languages, size),
    { step: rolesAtFirst },
  )
  const { place, width } = useWidth()
  const { drawing, picture } = useDrawing()
  const roles = useMemo(
    () => answered.data?.rolesConnection.edges.map(({ node }) => node) ?? [],
    [answered.data],
  )
  const [words, setWords] = useState('')
  const shown = useMemo(() => roles.filter((role) => hasWords(role, words)), [roles, words])
  const all = answered.data?.rolesConnection.totalCount ?? 0
  return (
    <ViewFrame
      heading={texts.contact.heading}
      lead={texts.contact.lead}
      question={question}
      answered={answered}
      picture={answered.data && picture}
    >
      <div className="choices">
        <label className="choice">
          <span>{texts.contact.filter}</span>
          <input value={words} onChange={({ target }) => setWords(target.value)} />
        </label>
        {words && <p role="status">{texts.contact.filtered(shown.length, roles.length)}</p>}
      </div>
      <ContactLegend />
      {roles.length < all && <CutNote shown={roles.length} all={all} more={more} />}
      <div ref={place} className="sheet">
        {answered.data && width >= narrowest && (
          <ContactPicture roles={shown} width={width} drawing={drawing} />
        )}
      </div>
    </ViewFrame>
  )
}

/** Whether the role, or something that it does, is called so. */
function hasWords({ label, work }: RoleInContact, words: string): boolean {
  const sought = words.trim().toLowerCase()
  return [label, ...work.map(({ to }) => to.label)].some((name) =>
    name.toLowerCase().includes(sought),
  )
}
