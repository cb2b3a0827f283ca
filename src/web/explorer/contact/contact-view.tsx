import { useMemo, useRef } from 'react'
import { useLanguages } from '../ask/use-languages'
import { useMore } from '../ask/use-more'
import { narrowest, useWidth } from '../drawing/use-width'
import { useExplorer } from '../explorer-context'
import { svgFileOf } from '../save/svg-file'
import { CutNote } from '../shell/cut-note'
import { ViewFrame } from '../shell/view-frame'
import { contactQuestion, rolesAtFirst, type WhoMeetsCustomers } from './contact.query'
import { ContactLegend } from './contact-legend'
import { ContactPicture } from './contact-picture'

/** Answers who meets customers only a little, and what they do. */
export function ContactView() {
  const { texts, palette } = useExplorer()
  const { languages } = useLanguages()
  const { answered, question, more } = useMore<WhoMeetsCustomers>(
    (size) => contactQuestion(languages, size),
    { step: rolesAtFirst },
  )
  const { place, width } = useWidth()
  const drawing = useRef<SVGSVGElement>(null)
  const roles = useMemo(
    () => answered.data?.rolesConnection.edges.map(({ node }) => node) ?? [],
    [answered.data],
  )
  const all = answered.data?.rolesConnection.totalCount ?? 0
  return (
    <ViewFrame
      heading={texts.contact.heading}
      lead={texts.contact.lead}
      question={question}
      answered={answered}
      picture={
        answered.data && (() => (drawing.current ? svgFileOf(drawing.current, palette) : ''))
      }
    >
      <ContactLegend />
      {roles.length < all && <CutNote shown={roles.length} all={all} more={more} />}
      <div ref={place} className="sheet">
        {answered.data && width >= narrowest && (
          <ContactPicture roles={roles} width={width} drawing={drawing} />
        )}
      </div>
    </ViewFrame>
  )
}
