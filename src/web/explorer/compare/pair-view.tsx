import { useAnswer } from '../ask/use-answer'
import { useLanguages } from '../ask/use-languages'
import { narrowest, useWidth } from '../drawing/use-width'
import { useExplorer } from '../explorer-context'
import { LineLegend } from '../find/line-legend'
import { useDrawing } from '../save/use-drawing'
import { ViewFrame } from '../shell/view-frame'
import { ChooseWorkflows } from './choose-workflows'
import { comparedIds, type Chosen } from './chosen'
import { compareQuestion, type SideBySide } from './compare.query'
import { ComparePicture } from './compare-picture'
import { Figures } from './figures'
import { MenuNote } from './menu-note'
import { ComparedPart } from './part'
import { Similarity } from './similarity'
import { usePartNotes } from './use-part-notes'
import type { KnownWorkflows } from './use-workflows'
import { workflowsQuestion } from './workflows.query'

interface Props {
  readonly chosen: Chosen
  readonly workflows: KnownWorkflows
}

/** Two libraries' workflows side by side. */
export function PairView({ chosen, workflows: { known, candidates } }: Props) {
  const { address, texts } = useExplorer()
  const { languages } = useLanguages()
  const question =
    chosen.ids.length === 2 ? compareQuestion(chosen.ids, address, languages) : undefined
  const answered = useAnswer<SideBySide>(question)
  const { place, width } = useWidth()
  const { drawing, picture } = useDrawing()
  const notes = usePartNotes()
  const comparison = answered.data?.compareWorkflows
  return (
    <ViewFrame
      heading={texts.compare.heading}
      lead={texts.compare.lead}
      question={question ?? workflowsQuestion(languages)}
      answered={known.error || chosen.ids.length < 2 ? known : answered}
      about={comparedIds(address)}
      shown={comparison?.workflows.map(({ workflow }) => workflow.label)}
      picture={comparison && picture}
      paper={{ notes }}
      part={
        comparison && { seeds: comparison.workflows.map(({ workflow }) => workflow.id), radius: 2 }
      }
    >
      <ChooseWorkflows chosen={chosen} candidates={candidates} />
      <ComparedPart ids={chosen.ids} />
      <MenuNote known={known.data} />
      {comparison && <Similarity comparison={comparison} />}
      <div ref={place} className="sheet">
        {comparison && width >= narrowest && (
          <ComparePicture comparison={comparison} width={width} drawing={drawing} />
        )}
      </div>
      <LineLegend />
      {comparison && <Figures workflows={comparison.workflows} />}
    </ViewFrame>
  )
}
