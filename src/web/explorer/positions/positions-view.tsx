import { useState } from 'react'
import { useAffordable } from '../ask/use-affordable'
import { useLanguages } from '../ask/use-languages'
import { workflowsQuestion } from '../compare/workflows.query'
import { useExplorer } from '../explorer-context'
import { ChooseTasks } from '../figures/choose-tasks'
import { FigureFrame } from '../figures/figure-frame'
import { countedOf, usePractice } from '../figures/use-practice'
import { useSharedTasks } from '../figures/use-shared-tasks'
import { GridPicture } from '../grid/grid-picture'
import { useDrawing } from '../save/use-drawing'
import { Unknown } from '../shell/unknown'
import { CutNote } from '../shell/cut-note'
import { positionsTexts } from '../texts/positions'
import { positionsQuestion, type WhereInTheWork } from './positions.query'
import { positionsGridOf } from './positions-grid'

const librariesAtFirst = 70

/** Shows at which place of their work libraries do their tasks. */
export function PositionsView() {
  const explorer = useExplorer()
  const { language, texts } = explorer
  const words = positionsTexts[language]
  const { languages } = useLanguages()
  const { known, all, workflows } = usePractice()
  const { workflows: ids, libraries } = countedOf(workflows)
  const { answered: shared, groups, all: allTasks, unfit, named, tasks } = useSharedTasks(ids, 1)
  const [pages, setPages] = useState(1)
  const wanted = Math.min(libraries.length, librariesAtFirst * pages)
  const { answered, question, size } = useAffordable<WhereInTheWork>(
    (most) =>
      tasks.length > 0 && most > 0
        ? positionsQuestion(libraries.slice(0, most), tasks, languages)
        : undefined,
    { most: wanted, least: 1 },
  )
  const { drawing, picture } = useDrawing()
  const data = answered.data?.taskPositions
  const isTooFew = known.data !== undefined && groups === undefined
  return (
    <FigureFrame
      practice={{ known, all }}
      heading={words.heading}
      lead={words.lead}
      question={question ?? workflowsQuestion(languages)}
      answered={[known, shared].find(({ error }) => error) ?? (isTooFew ? known : answered)}
      picture={data && picture}
    >
      {isTooFew && <p>{texts.figures.tooFew}</p>}
      {data && (
        <>
          {unfit.length > 0 && <Unknown ids={unfit} kind="Task" />}
          <ChooseTasks tasks={allTasks} shown={tasks} />
          {tasks.length < named.length && (
            <p className="cut">{texts.figures.fewer(tasks.length, named.length)}</p>
          )}
          {size < libraries.length && (
            <CutNote
              shown={size}
              all={libraries.length}
              more={size < wanted ? undefined : () => setPages(pages + 1)}
            />
          )}
          <GridPicture grid={positionsGridOf(data, explorer)} drawing={drawing} />
        </>
      )}
    </FigureFrame>
  )
}
