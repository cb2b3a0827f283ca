import { useMemo, useState } from 'react'
import { useAffordable } from '../ask/use-affordable'
import { useExplorer } from '../explorer-context'
import { FigureFrame } from '../figures/figure-frame'
import { mostCounted } from '../figures/groups'
import { usePractice } from '../figures/use-practice'
import { GridPicture } from '../grid/grid-picture'
import { useDrawing } from '../save/use-drawing'
import { CutNote } from '../shell/cut-note'
import { likenessTexts } from '../texts/likeness'
import { likenessQuestion, type TasksOfWorkflows } from './likeness.query'
import { likenessGridOf } from './likeness-grid'
import { inLikeness, toldTasksOf } from './task-sets'

const atFirst = 30

/** Shows which libraries tell of the same tasks. */
export function LikenessView() {
  const { language, texts } = useExplorer()
  const words = likenessTexts[language]
  const { known, all, workflows } = usePractice()
  const some = workflows.slice(0, mostCounted)
  const { answered, question, size } = useAffordable<TasksOfWorkflows>(
    (most) => (most > 0 ? likenessQuestion(some.slice(0, most).map(({ id }) => id)) : undefined),
    { most: some.length, least: 2 },
  )
  const { drawing, picture } = useDrawing()
  const [pages, setPages] = useState(1)
  const { data } = answered
  const libraries = useMemo(
    () => (data ? inLikeness(toldTasksOf(workflows, data)) : []),
    [data, workflows],
  )
  const shown = libraries.slice(0, atFirst * pages)
  const isTooFew = known.data !== undefined && data !== undefined && libraries.length < 2
  return (
    <FigureFrame
      practice={{ known, all }}
      heading={words.heading}
      lead={words.lead}
      question={question ?? likenessQuestion([])}
      answered={known.error || some.length === 0 ? known : answered}
      picture={shown.length > 1 ? picture : undefined}
    >
      {size < workflows.length && (
        <p className="cut">{texts.figures.fewer(size, workflows.length)}</p>
      )}
      {isTooFew && <p>{texts.figures.tooFew}</p>}
      {shown.length > 1 && (
        <>
          {shown.length < libraries.length && (
            <CutNote shown={shown.length} all={libraries.length} more={() => setPages(pages + 1)} />
          )}
          <GridPicture grid={likenessGridOf(shown, words)} drawing={drawing} />
        </>
      )}
    </FigureFrame>
  )
}
