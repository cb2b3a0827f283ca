import { useEffect, type ReactNode } from 'react'
import type { Answered } from '../ask/use-answer'
import type { Question } from '../ask/question'
import type { Kind } from '../claim/claim'
import { Elsewhere } from '../elsewhere/elsewhere'
import type { PartOfGraph } from '../elsewhere/files'
import { useExplorer } from '../explorer-context'
import type { Paper } from '../save/paper'
import { useDatasets } from '../save/use-datasets'
import { PaperFoot } from './paper-foot'
import { State } from './state'
import { Tools } from './tools'
import { useKeptFocus } from './use-kept-focus'
import { useNarrow } from './use-narrow'

interface Props {
  readonly heading: string
  readonly lead?: string | undefined
  /** The language of the lead, if it may be another than that of the page. */
  readonly leadLanguage?: string | undefined
  /** The things that are shown, for the title of the page: a history of pages tells them apart by it. */
  readonly shown?: readonly string[] | undefined
  readonly question: Question
  /** Undefined as long as the view asks nothing itself. */
  readonly answered: Answered<unknown> | undefined
  /** The ids that the question names; those of the address if it is left out. */
  readonly about?: readonly string[] | undefined
  /** What these ids have to name; anything if it is left out. */
  readonly kind?: Kind | undefined
  /** The picture as an SVG document; absent as long as there is none. */
  readonly picture?: (() => string | Promise<string>) | undefined
  /** What the picture says of itself in a file and on paper. */
  readonly paper?: Paper | undefined
  /** What of the graph the view shows, to be had as files. */
  readonly part?: PartOfGraph | undefined
  readonly children: ReactNode
}

/** What all views have: a heading, what can be done with the view, and a word if there is no answer. */
export function ViewFrame(props: Props) {
  const {
    heading,
    lead,
    leadLanguage,
    shown = [],
    question,
    answered,
    about,
    kind,
    picture,
    paper,
    part,
    children,
  } = props
  const { texts } = useExplorer()
  const known = useDatasets()
  const head = useKeptFocus()
  const subject = paper?.subject ?? shown.join(', ')
  const title = [shown.join(', '), heading, texts.title].filter(Boolean).join(' – ')
  useEffect(() => {
    document.title = title
  }, [title])
  // On a phone what one came for stands first.
  const isNarrow = useNarrow()
  const pictureTitle = [heading, subject !== heading && subject].filter(Boolean).join(': ')
  const tools = (
    <div className="view-tools">
      <Tools
        question={question}
        picture={picture}
        paper={paper}
        known={known}
        title={pictureTitle}
      />
      <Elsewhere part={part} title={pictureTitle} />
    </div>
  )
  return (
    <>
      <div className="view-head">
        <div>
          <h1 ref={head} tabIndex={-1}>
            {heading}
          </h1>
          {subject !== heading && <p className="subject">{subject}</p>}
          {lead && (
            <p className="lead" lang={leadLanguage}>
              {lead}
            </p>
          )}
        </div>
        {!isNarrow && tools}
      </div>
      {answered && <State answered={answered} about={about} kind={kind} />}
      {children}
      <PaperFoot paper={paper} known={known} />
      {isNarrow && tools}
    </>
  )
}
