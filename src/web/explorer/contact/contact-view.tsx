import { useRef } from 'react'
import { useAnswer } from '../ask/use-answer'
import { useLanguages } from '../ask/use-languages'
import { narrowest, useWidth } from '../drawing/use-width'
import { useExplorer } from '../explorer-context'
import { svgFileOf } from '../save/svg-file'
import { ViewFrame } from '../shell/view-frame'
import { contactQuestion, type WhoMeetsCustomers } from './contact.query'
import { ContactLegend } from './contact-legend'
import { ContactPicture } from './contact-picture'

/** Answers who meets customers only a little, and what they do. */
export function ContactView() {
  const { texts, palette } = useExplorer()
  const { languages } = useLanguages()
  const question = contactQuestion(languages)
  const answered = useAnswer<WhoMeetsCustomers>(question)
  const { place, width } = useWidth()
  const drawing = useRef<SVGSVGElement>(null)
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
      <div ref={place} className="sheet">
        {answered.data && width >= narrowest && (
          <ContactPicture roles={answered.data.roles} width={width} drawing={drawing} />
        )}
      </div>
    </ViewFrame>
  )
}
