import { useRef } from 'react'
import { useAnswer } from '../ask/use-answer'
import { useLanguages } from '../ask/use-languages'
import { narrowest, useWidth } from '../drawing/use-width'
import { useExplorer } from '../explorer-context'
import { LineLegend } from '../find/line-legend'
import { svgFileOf } from '../save/svg-file'
import { Choice } from '../shell/choice'
import { ViewFrame } from '../shell/view-frame'
import { compareQuestion, type SideBySide } from './compare.query'
import { ComparePicture } from './compare-picture'
import { Figures } from './figures'
import { pairOf } from './pair'
import { Similarity } from './similarity'
import { MenuNote } from './menu-note'
import { workflowsIn, workflowsQuestion, type Workflows } from './workflows.query'

/** Two libraries' workflows side by side. */
export function CompareView() {
  const { address, texts, palette, go } = useExplorer()
  const { languages } = useLanguages()
  const known = useAnswer<Workflows>(workflowsQuestion(languages))
  const workflows = workflowsIn(known.data)
  const pair = pairOf(address.ids, workflows)
  const question = pair ? compareQuestion(pair, languages) : undefined
  const answered = useAnswer<SideBySide>(question)
  const { place, width } = useWidth()
  const drawing = useRef<SVGSVGElement>(null)
  const options = workflows.map(({ id, label }) => ({ value: id, label }))
  const comparison = answered.error ? undefined : answered.data?.compareWorkflows
  const choose = (one: string, other: string) => go({ ids: [one, other], show: undefined })

  return (
    <ViewFrame
      heading={texts.compare.heading}
      lead={texts.compare.lead}
      question={question ?? workflowsQuestion(languages)}
      answered={known.error ? known : answered}
      picture={comparison && (() => (drawing.current ? svgFileOf(drawing.current, palette) : ''))}
    >
      {pair && (
        <div className="choices">
          <Choice
            label={texts.compare.one}
            value={pair[0]}
            options={options.filter(({ value }) => value !== pair[1])}
            onChoose={(id) => choose(id, pair[1])}
          />
          <button type="button" onClick={() => choose(pair[1], pair[0])}>
            {texts.compare.swap}
          </button>
          <Choice
            label={texts.compare.other}
            value={pair[1]}
            options={options.filter(({ value }) => value !== pair[0])}
            onChoose={(id) => choose(pair[0], id)}
          />
        </div>
      )}
      <MenuNote known={known.data} />
      {comparison && <Similarity comparison={comparison} />}
      <div ref={place} className="sheet">
        {comparison && width >= narrowest && (
          <ComparePicture comparison={comparison} width={width} drawing={drawing} />
        )}
      </div>
      <LineLegend />
      {comparison && <Figures comparison={comparison} />}
    </ViewFrame>
  )
}
