import { useEffect, useRef } from 'react'
import { ModalitySign } from '../claim/modality-sign'
import { OutsideLink } from '../claim/outside-link'
import { placeInWords } from '../claim/place'
import { PlaceText } from '../claim/place-text'
import { useExplorer } from '../explorer-context'
import { CutNote } from '../shell/cut-note'
import { ShowLink } from '../shell/show-link'
import { AnswerPart } from './answer'
import type { ThingAnswer } from './pages'
import { partsOfSource, type SourcePart } from './parts-of-source'
import { ThingLink } from './thing-link'
import { useFirst } from './use-first'

interface Props {
  readonly data: ThingAnswer
  /** Whether more claims cite it than were asked for. */
  readonly isCut: boolean
  readonly more: (() => void) | undefined
}

/** A source part by part, with the claims that are taken from each. */
export function SourceParts({ data: { thing }, isCut, more }: Props) {
  const { texts } = useExplorer()
  const { title, publisher, date, url, licence, language, notCovered, claims = [] } = thing
  const words = texts.thing.source
  const parts = partsOfSource(thing)
  return (
    <>
      <p lang={language ?? undefined}>
        {[publisher, date, licence].filter(Boolean).join(' · ')}{' '}
        {url && <OutsideLink address={url}>{`${words.open}: ${title ?? url}`}</OutsideLink>}
      </p>
      {notCovered && (
        <AnswerPart name="not-covered" heading={words.notCovered}>
          <p>{notCovered}</p>
        </AnswerPart>
      )}
      <AnswerPart name="parts" heading={words.heading} count={parts.length}>
        {parts.length === 0 && <p className="nobody">{words.none}</p>}
        {isCut && <CutNote shown={claims.length} more={more} />}
        {parts.map((part) => (
          <OnePart key={part.locator ?? ''} part={part} language={language} isCut={isCut} />
        ))}
      </AnswerPart>
    </>
  )
}

const claimsAtFirst = 10

interface PartProps {
  readonly part: SourcePart
  readonly language: string | null | undefined
  /** Whether claims are left out, so that one cannot tell that there is none. */
  readonly isCut: boolean
}

function OnePart({ part, language, isCut }: PartProps) {
  const { locator, place: text, claims, nodes } = part
  const { address, texts } = useExplorer()
  const [shown, more] = useFirst(claims, claimsAtFirst)
  const words = texts.thing.source
  const isMeant = locator !== null && address.place === locator
  const place = useRef<HTMLElement>(null)
  useEffect(() => {
    if (isMeant) place.current?.scrollIntoView({ block: 'center' })
  }, [isMeant])
  return (
    <section
      ref={place}
      className={isMeant ? 'source-part meant' : 'source-part'}
      id={`part-${locator ?? 'whole'}`}
    >
      <h3>
        {locator === null ? words.whole : placeInWords(locator, texts)}{' '}
        <span className="count">{claims.length}</span>
      </h3>
      {text && <PlaceText {...text} language={language} />}
      {claims.length === 0 && nodes.length === 0 && !isCut && (
        <p className="nobody">{words.none}</p>
      )}
      <ul>
        {shown.map(({ id, statement, modality }) => (
          <li key={id}>
            <ShowLink id={id}>{statement}</ShowLink>{' '}
            {modality !== 'STATED' && <ModalitySign modality={modality} />}
          </li>
        ))}
      </ul>
      {more}
      {nodes.length > 0 && (
        <p className="note">
          {words.also}{' '}
          {nodes.map((node, index) => (
            <span key={node.id}>
              {index > 0 && ', '}
              <ThingLink id={node.id} label={node.label} kind={node.__typename} />
            </span>
          ))}
        </p>
      )}
    </section>
  )
}
