import { useEffect, useRef, type ReactNode } from 'react'
import { useExplorer } from '../explorer-context'
import { questionMeant } from '../meaning/question-patterns'
import { CutNote } from '../shell/cut-note'
import type { ThingHits } from './hits'
import { HitList } from './hit-list'
import type { QuestionName } from './pages'
import { allPractices } from './scope'

interface Props {
  readonly name: QuestionName
  readonly found: ThingHits
  /** Whether one can ask whose practice is shown. */
  readonly hasPractice: boolean
  /** Whether there are kinds of the thing, which are asked about by themselves. */
  readonly hasKinds: boolean
  /** Whether a source states that nothing answers it: the work ends there. */
  readonly isEnd?: boolean
  readonly more: (() => void) | undefined
}

/** A question with what answers it, or with the word that nobody does. */
export function PlainAnswer({ name, found, hasPractice, hasKinds, isEnd = false, more }: Props) {
  const { texts } = useExplorer()
  const { hits, isCut } = found
  return (
    <AnswerPart name={name} heading={texts.thing.questions[name]} count={hits.length}>
      {hits.length > 0 && <HitList hits={hits} />}
      {hits.length === 0 && isEnd && <p>{texts.thing.end}</p>}
      {hits.length === 0 && !isEnd && (
        <Nobody hasPractice={hasPractice} hasKinds={hasKinds && !isOrder(name)} />
      )}
      {isCut && <CutNote shown={hits.length} more={more} />}
    </AnswerPart>
  )
}

interface PartProps {
  readonly name: string
  readonly heading: string
  readonly count?: number
  readonly children: ReactNode
}

/** A part of the page, with a question as its heading, and how much answers it. */
export function AnswerPart({ name, heading, count = 0, children }: PartProps) {
  const { words } = useExplorer().address
  const meaning = words === undefined ? undefined : questionMeant(words)
  const isAsked = meaning?.view === 'thing' && meaning.question === name
  const title = useRef<HTMLHeadingElement>(null)
  // Whoever asked this is led to it, with the keyboard and on a small screen too.
  useEffect(() => {
    if (isAsked) title.current?.focus()
  }, [isAsked])
  return (
    <section
      className={isAsked ? 'answer asked-for' : 'answer'}
      id={`answer-${name}`}
      aria-labelledby={`question-${name}`}
    >
      <h2 id={`question-${name}`} ref={title} tabIndex={isAsked ? -1 : undefined}>
        {heading} {count > 0 && <span className="count">{count}</span>}
      </h2>
      {children}
    </section>
  )
}

/** Of the order of the work a task is asked about with its kinds. */
function isOrder(name: QuestionName): boolean {
  return name === 'before' || name === 'next'
}

interface NobodyProps {
  readonly hasPractice: boolean
  readonly hasKinds?: boolean
}

/** That nobody states it, which is no statement that it is not so; of libraries in general, with the way to all of them. */
export function Nobody({ hasPractice, hasKinds = false }: NobodyProps) {
  const { address, texts, go } = useExplorer()
  const { nobody, notNo, ofKinds, tryAll } = texts.thing
  const { practice } = address
  const isAll = !hasPractice || practice === allPractices
  return (
    <p className="nobody">
      {isAll ? nobody.all : practice === undefined ? nobody.general : nobody.one} {notNo}{' '}
      {hasKinds && `${ofKinds} `}
      {!isAll && (
        <button type="button" className="link" onClick={() => go({ practice: allPractices })}>
          {tryAll}
        </button>
      )}
    </p>
  )
}
