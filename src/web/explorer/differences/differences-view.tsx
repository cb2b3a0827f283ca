import { useMemo, useState } from 'react'
import { useInParts } from '../ask/use-in-parts'
import { useLanguages } from '../ask/use-languages'
import { useExplorer } from '../explorer-context'
import { FigureFrame } from '../figures/figure-frame'
import { countedOf, usePractice } from '../figures/use-practice'
import { GridPicture } from '../grid/grid-picture'
import { useDrawing } from '../save/use-drawing'
import { CutNote } from '../shell/cut-note'
import { differencesTexts } from '../texts/differences'
import { differenceRows } from './counted'
import { countsQuestion, type HowLibrariesDiffer } from './counts.query'
import { DifferenceList } from './difference-list'
import { differencesGridOf } from './differences-grid'

const rowsAtFirst = 30
const librariesAtOnce = 10

/** Shows in what the workflows of libraries differ from the general picture. */
export function DifferencesView() {
  const { address, language, texts } = useExplorer()
  const words = differencesTexts[language]
  const { languages } = useLanguages()
  const { known, all, workflows } = usePractice()
  const counted = useMemo(() => countedOf(workflows), [workflows])
  const answered = useInParts<HowLibrariesDiffer>(
    counted.libraries,
    (some) => countsQuestion(some, languages),
    librariesAtOnce,
  )
  const [pages, setPages] = useState(1)
  const { drawing, picture } = useDrawing()
  const { data } = answered
  const rows = useMemo(
    () => differenceRows(data ?? [], new Set(counted.workflows)),
    [data, counted],
  )
  const shown = rows.slice(0, rowsAtFirst * pages)
  const told = new Set(rows.map(({ library }) => library.id)).size
  return (
    <FigureFrame
      practice={{ known, all }}
      heading={words.heading}
      lead={words.lead}
      question={countsQuestion(counted.libraries.slice(0, librariesAtOnce), languages)}
      answered={known.error || counted.libraries.length === 0 ? known : answered}
      picture={shown.length > 0 ? picture : undefined}
    >
      {known.data && counted.libraries.length === 0 && <p>{texts.figures.nothing}</p>}
      {data && !answered.isAsking && (
        <p className="figure-answer">{words.told(told, counted.libraries.length)}</p>
      )}
      {shown.length > 0 && (
        <>
          {shown.length < rows.length && (
            <CutNote shown={shown.length} all={rows.length} more={() => setPages(pages + 1)} />
          )}
          <GridPicture
            grid={differencesGridOf(shown, rows, { at: address.at, words })}
            drawing={drawing}
          />
          {address.at && <DifferenceList key={address.at} at={address.at} />}
        </>
      )}
    </FigureFrame>
  )
}
