import { useLanguages } from '../ask/use-languages'
import { useAffordable } from '../ask/use-affordable'
import { useExplorer } from '../explorer-context'
import { GridPicture } from '../grid/grid-picture'
import { useDrawing } from '../save/use-drawing'
import { ViewFrame } from '../shell/view-frame'
import { ChooseWorkflows } from '../compare/choose-workflows'
import { comparedIds, type Chosen } from '../compare/chosen'
import { Figures } from '../compare/figures'
import { MenuNote } from '../compare/menu-note'
import { ComparedPart } from '../compare/part'
import { usePartNotes } from '../compare/use-part-notes'
import type { KnownWorkflows } from '../compare/use-workflows'
import { workflowsQuestion } from '../compare/workflows.query'
import { matrixQuestion, type ManySideBySide } from './matrix.query'
import { matrixGridOf } from './matrix-grid'

interface Props {
  readonly chosen: Chosen
  readonly workflows: KnownWorkflows
}

/** Three workflows or more as a table of workflows by tasks. */
export function MatrixView({ chosen, workflows: { known, candidates } }: Props) {
  const explorer = useExplorer()
  const { address, texts } = explorer
  const { languages } = useLanguages()
  const { ids } = chosen
  const { answered, question, size } = useAffordable<ManySideBySide>(
    (most) => matrixQuestion(ids.slice(0, most), address, languages),
    { most: ids.length, least: 2 },
  )
  const { drawing, picture } = useDrawing()
  const notes = usePartNotes()
  const comparison = answered.data?.compareWorkflows
  return (
    <ViewFrame
      shown={comparison?.workflows.map(({ workflow }) => workflow.label)}
      heading={texts.compare.matrix.heading}
      lead={texts.compare.matrix.lead}
      question={question ?? workflowsQuestion(languages)}
      answered={known.error ? known : answered}
      about={comparedIds(address)}
      picture={comparison && picture}
      paper={{ notes }}
      part={
        comparison && { seeds: comparison.workflows.map(({ workflow }) => workflow.id), radius: 2 }
      }
    >
      <ChooseWorkflows chosen={chosen} candidates={candidates} />
      <ComparedPart ids={ids} />
      <MenuNote known={known.data} />
      {size < ids.length && <p className="cut">{texts.compare.fewer(size, ids.length)}</p>}
      {comparison && (
        <>
          <GridPicture grid={matrixGridOf(comparison, explorer)} drawing={drawing} />
          <Figures workflows={comparison.workflows} />
        </>
      )}
    </ViewFrame>
  )
}
