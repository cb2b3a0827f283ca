import { useState } from 'react'
import { writeAddress } from '../address'
import type { AddressedNode } from '../ask/known.query'
import { useKnown } from '../ask/use-known'
import { useMore } from '../ask/use-more'
import { useLanguages } from '../ask/use-languages'
import { ModalitySign } from '../claim/modality-sign'
import { useExplorer } from '../explorer-context'
import { knownQuestion } from '../ask/known.query'
import { KindSign } from '../find/kind-sign'
import { graphSvg } from '../find/graph-svg'
import { LineLegend } from '../find/line-legend'
import { paperOfNeighbourhood } from '../find/paper-of'
import { ViewFrame } from '../shell/view-frame'
import { questionMeant } from '../meaning/question-patterns'
import { AnswerPart } from './answer'
import { Answers } from './answers'
import { hasPractice, listedAtFirst, thingQuestion, type ThingAnswer } from './pages'
import { PracticeSwitch } from './practice-switch'
import { scopeOf } from './scope'
import { SourceParts } from './source-parts'
import { ThingLink } from './thing-link'
import { ThingPicture, type DrawnThing } from './thing-picture'
import { WhoSays } from './who-says'

/** The page of one thing: its questions with their answers, a small picture, and whose practice that is. */
export function ThingPage({ node }: { readonly node: AddressedNode }) {
  const { address, texts } = useExplorer()
  const { languages } = useLanguages()
  const { id, kind } = node
  const scope = scopeOf(address.practice)
  const { answered, question, more } = useMore<ThingAnswer>(
    (first) =>
      thingQuestion(kind, { id, scope, languages, first }) ?? knownQuestion([id], languages),
    { step: listedAtFirst(kind) },
  )
  const { data } = answered
  const isCut = answered.limitedBy.length > 0
  const library = scope.library === undefined ? [] : [scope.library]
  const [drawn, setDrawn] = useState<DrawnThing>()
  const [oneLibrary] = useKnown(library).nodes ?? []
  const whose =
    oneLibrary?.label ?? (scope.practice === 'ALL' ? texts.thing.all : texts.thing.general)
  return (
    <ViewFrame
      heading={node.label}
      lead={data?.thing.text.description ?? undefined}
      leadLanguage={data?.thing.text.descriptionLanguage?.toLowerCase()}
      question={question}
      answered={answered}
      about={[id, ...library]}
      part={kind === 'Workflow' ? { workflow: id } : { seeds: [id], radius: 1, ...scope }}
      picture={drawn && (() => graphSvg(drawn.graph))}
      paper={
        drawn && {
          ...paperOfNeighbourhood(drawn, [id], texts),
          subject: hasPractice(kind) ? whose : node.label,
        }
      }
    >
      <p className="kind">
        <KindSign kind={kind} /> {texts.kinds[kind]}
        {data && data.thing.text.alternativeLabels.length > 0 && (
          <span className="also">
            {texts.panel.alsoCalled}: {data.thing.text.alternativeLabels.join(', ')}
          </span>
        )}
      </p>
      <Asked />
      {hasPractice(kind) && <PracticeSwitch />}
      {data && (
        <div className="thing">
          <div className="answers">
            {kind === 'Source' ? (
              <SourceParts data={data} isCut={isCut} more={more} />
            ) : (
              <Answers node={node} data={data} scope={scope} more={more} />
            )}
            <WhoSays claims={data.claimsConnection} />
            <Remarks data={data} />
          </div>
          {kind !== 'Source' && <ThingPicture id={id} onDrawn={setDrawn} />}
        </div>
      )}
      {isCut && kind !== 'Source' && <p className="cut">{texts.thing.limited}</p>}
      <LineLegend />
    </ViewFrame>
  )
}

/** What a question in words is about, which is no question by itself. */
function subjectOf(words: string): string {
  const meaning = questionMeant(words)
  return meaning?.view === 'thing' ? meaning.about : words
}

/** What somebody asked in words, and the way to all that was found, if this is not what was meant. */
function Asked() {
  const { address, texts } = useExplorer()
  const { words, language } = address
  if (!words) return null
  return (
    <p className="asked">
      {texts.thing.asked(words)}{' '}
      <a href={writeAddress({ view: 'find', ids: [], words: subjectOf(words), language })}>
        {texts.thing.otherResults}
      </a>
    </p>
  )
}

function Remarks({ data: { thing } }: { readonly data: ThingAnswer }) {
  const { texts } = useExplorer()
  if (thing.annotations.length === 0) return null
  return (
    <AnswerPart name="remarks" heading={texts.thing.remarks} count={thing.annotations.length}>
      <ul className="says">
        {thing.annotations.map(({ id, label, modality }) => (
          <li key={id}>
            <ThingLink id={id} label={label} kind="Annotation" />{' '}
            {modality !== 'STATED' && <ModalitySign modality={modality} />}
          </li>
        ))}
      </ul>
    </AnswerPart>
  )
}
