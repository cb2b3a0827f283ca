import { useMemo, useState } from 'react'
import { useInParts } from '../ask/use-in-parts'
import { useLanguages } from '../ask/use-languages'
import { useExplorer } from '../explorer-context'
import { FigureFrame } from '../figures/figure-frame'
import { usePractice } from '../figures/use-practice'
import { GridPicture } from '../grid/grid-picture'
import { useDrawing } from '../save/use-drawing'
import { CutNote } from '../shell/cut-note'
import { gapsTexts } from '../texts/gaps'
import { GapList } from './gap-list'
import { gapCount, gapRows } from './gap-rows'
import { general, gapsQuestion, type WhatIsMissing } from './gaps.query'
import { gapsGridOf } from './gaps-grid'

const rowsAtFirst = 30
const askedAtOnce = 5

/** Shows what is missing or dangling in the general picture, and in what single libraries say of themselves. */
export function GapsView() {
  const { address, language, texts } = useExplorer()
  const words = gapsTexts[language]
  const { languages } = useLanguages()
  const { known, all, workflows } = usePractice()
  const whose = useMemo(() => {
    const libraries = workflows.flatMap((workflow) => workflow.libraries)
    const byId = new Map(libraries.map(({ id, label }) => [id, { id, label }]))
    return [{ id: general, label: texts.thing.general }, ...byId.values()]
  }, [workflows, texts])
  const asked = useMemo(() => (known.data ? whose.map(({ id }) => id) : []), [known.data, whose])
  const answered = useInParts<WhatIsMissing>(
    asked,
    (some) => gapsQuestion(some, languages),
    askedAtOnce,
  )
  const [pages, setPages] = useState(1)
  const { drawing, picture } = useDrawing()
  const rows = useMemo(() => gapRows(whose, answered.data ?? []), [whose, answered.data])
  const shown = rows.slice(0, rowsAtFirst * pages)
  const some = rows.slice(1).filter((row) => gapCount(row) > 0).length
  return (
    <FigureFrame
      practice={{ known, all }}
      heading={words.heading}
      lead={words.lead}
      question={gapsQuestion([general], languages)}
      answered={asked.length === 0 ? known : answered}
      picture={shown.length > 0 ? picture : undefined}
    >
      {rows.length > 0 && !answered.isAsking && (
        <p className="figure-answer">{words.some(some, rows.length - 1)}</p>
      )}
      {shown.length > 0 && (
        <>
          {shown.length < rows.length && (
            <CutNote shown={shown.length} all={rows.length} more={() => setPages(pages + 1)} />
          )}
          <GridPicture grid={gapsGridOf(shown, { at: address.at, words })} drawing={drawing} />
          {address.at && <GapList rows={rows} at={address.at} />}
        </>
      )}
    </FigureFrame>
  )
}
