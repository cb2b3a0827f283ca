import { useMemo, useState } from 'react'
import { useAnswer } from '../ask/use-answer'
import { useLanguages } from '../ask/use-languages'
import { MenuNote } from '../compare/menu-note'
import { useWorkflows } from '../compare/use-workflows'
import { workflowsQuestion } from '../compare/workflows.query'
import { useExplorer } from '../explorer-context'
import { LineLegend } from '../find/line-legend'
import { Choice } from '../shell/choice'
import { Chooser } from '../choosing/chooser'
import { Narrow } from '../choosing/narrow'
import { ViewFrame } from '../shell/view-frame'
import type { Decoration } from './decorate'
import type { DrawnLanes } from './drawn-lanes'
import { laneSvg } from './lane-svg'
import { LanePicture } from './lane-picture'
import { paperOfWorkflow } from './paper-of'
import { saidOf } from './said-of'
import { StepList } from './step-list'
import { thingsOf } from './things'
import { Untold } from './untold'
import { workflowQuestion, type WorkflowInLanes } from './workflow.query'

/** A workflow role by role, and the way of a thing through it. */
export function WorkflowView() {
  const { address, texts, palette, go } = useExplorer()
  const { languages } = useLanguages()
  const [drawn, setDrawn] = useState<DrawnLanes>()
  const { known, candidates } = useWorkflows()
  const id = address.ids[0] ?? candidates[0]?.id
  const question = id === undefined ? undefined : workflowQuestion(id, languages)
  const answered = useAnswer<WorkflowInLanes>(question)
  const { data } = answered
  const steps = useMemo(() => data?.workflow.steps ?? [], [data])
  const things = useMemo(() => thingsOf(steps), [steps])
  const thing = things.find((each) => each.id === address.thing)

  const decoration = useMemo<Decoration>(
    () => ({
      palette,
      said: saidOf(steps, texts),
      way: new Map(thing?.stops.map(({ step }, index) => [step, index + 1])),
      open: (shown) => go({ show: shown }),
      shown: address.show,
    }),
    [palette, steps, texts, thing, go, address.show],
  )

  return (
    <ViewFrame
      heading={texts.workflow.heading}
      lead={texts.workflow.lead}
      question={question ?? workflowsQuestion(languages)}
      answered={known.error ? known : answered}
      kind="Workflow"
      shown={data && [data.workflow.label]}
      paper={data && paperOfWorkflow(data, thing, texts)}
      part={data && { workflow: data.workflow.id }}
      picture={drawn && (() => laneSvg(drawn))}
    >
      <div className="choices">
        <Chooser
          label={texts.workflow.choose}
          value={id}
          candidates={candidates}
          onChoose={(value) => go({ ids: [value], show: undefined, thing: undefined })}
        />
        <Choice
          label={texts.workflow.thing}
          value={thing?.id ?? ''}
          options={[
            { value: '', label: texts.workflow.noThing },
            ...things.map(({ id: value, label, stops }) => ({
              value,
              label: `${label} (${texts.workflow.onTheWay(stops.length)})`,
            })),
          ]}
          onChoose={(value) => go({ thing: value || undefined })}
        />
      </div>
      <Narrow candidates={candidates} count={texts.choosing.workflows} />
      <MenuNote known={known.data} />
      {data && (
        <>
          <Untold data={data} />
          <LanePicture
            key={data.workflow.id}
            xml={data.subgraph.as}
            decoration={decoration}
            thing={thing}
            onDrawn={setDrawn}
          />
          <LineLegend />
          <p className="help">{texts.workflow.help}</p>
          <StepList steps={steps} thing={thing} />
        </>
      )}
    </ViewFrame>
  )
}
