import { useMemo, useState } from 'react'
import { useAffordable } from '../ask/use-affordable'
import { useLanguages } from '../ask/use-languages'
import { largestPage } from '../ask/use-more'
import { useExplorer } from '../explorer-context'
import { FigureFrame } from '../figures/figure-frame'
import { GridPicture } from '../grid/grid-picture'
import { useDrawing } from '../save/use-drawing'
import { CutNote } from '../shell/cut-note'
import { contradictionsTexts } from '../texts/contradictions'
import { BothSidesList } from './both-sides'
import { contradictionsQuestion, type WhereSourcesDisagree } from './contradictions.query'
import { contradictionsGridOf } from './contradictions-grid'
import { disputedSubjects } from './subjects'
import { Voices } from './voices'

const atFirst = 100

/** Shows where sources disagree: on the practice of one library, and of two that work in different ways. */
export function ContradictionsView() {
  const explorer = useExplorer()
  const words = contradictionsTexts[explorer.language]
  const { languages } = useLanguages()
  const [pages, setPages] = useState(1)
  const wanted = Math.min(atFirst * pages, largestPage)
  const { answered, question, size } = useAffordable<WhereSourcesDisagree>(
    (limit) => contradictionsQuestion(limit, languages),
    { most: wanted, least: 10 },
  )
  const { drawing, picture } = useDrawing()
  const { data } = answered
  const subjects = useMemo(() => disputedSubjects(data?.ofAll ?? []), [data])
  const chosen = subjects.find(({ id }) => id === explorer.address.at)
  const isCut = (data?.ofAll.length ?? 0) >= size
  const more = size < wanted || size >= largestPage ? undefined : () => setPages(pages + 1)
  return (
    <FigureFrame
      heading={words.heading}
      lead={words.lead}
      question={question ?? contradictionsQuestion(wanted, languages)}
      answered={answered}
      picture={subjects.length > 0 ? picture : undefined}
    >
      {data && (
        <>
          <h2 className="figure-answer">{words.within(data.ofOneLibrary.length)}</h2>
          {data.ofOneLibrary.length > 0 && <BothSidesList all={data.ofOneLibrary.length} />}
          <h2 className="figure-part">{words.differences}</h2>
          <p>{words.across(data.ofAll.length, subjects.length)}</p>
          {isCut && <CutNote shown={size} more={more} />}
          {subjects.length > 0 && (
            <GridPicture grid={contradictionsGridOf(subjects, explorer, words)} drawing={drawing} />
          )}
          {chosen && <Voices subject={chosen} />}
        </>
      )}
    </FigureFrame>
  )
}
