import { writeAddress } from '../address'
import { useAnswer } from '../ask/use-answer'
import { useLanguages } from '../ask/use-languages'
import { useExplorer } from '../explorer-context'
import { State } from '../shell/state'
import { AnswerPart } from './answer'
import { DifferenceItem } from './difference-item'
import { linesOfDifferences, type DifferenceLine } from './different-things'
import { differencesQuestion, type Difference, type DifferencesAnswer } from './differences.query'
import { useFirst } from './use-first'

interface Props {
  readonly library: string
  /** Only what differs in this task. */
  readonly task?: string
}

/** Where the workflows of a library differ from those of libraries in general. What a source leaves open is no difference. */
export function Differences({ library, task }: Props) {
  const { texts } = useExplorer()
  const { languages } = useLanguages()
  const answered = useAnswer<DifferencesAnswer>(differencesQuestion(library, languages))
  const differences = answered.data?.library.differences
  const words = texts.thing.differences
  const told =
    differences?.map((each) => ({ each, lines: linesOfDifferences(each, texts, task) })) ?? []
  const some = task === undefined ? told : told.filter(({ lines }) => lines.length > 0)
  return (
    <AnswerPart name="differences" heading={words.heading}>
      <State answered={answered} about={[library]} />
      {differences && some.length === 0 && (
        <p className="nobody">{differences.length === 0 ? words.noGeneral : words.none}</p>
      )}
      {some.map(({ each, lines }) => (
        <OfWorkflow key={each.workflow.id} difference={each} lines={lines} />
      ))}
    </AnswerPart>
  )
}

interface OfWorkflowProps {
  readonly difference: Difference
  readonly lines: readonly DifferenceLine[]
}

const linesAtFirst = 8

function OfWorkflow({ difference: { workflow, general }, lines }: OfWorkflowProps) {
  const { address, texts } = useExplorer()
  const [shown, more] = useFirst(lines, linesAtFirst)
  const words = texts.thing.differences
  const ids = [workflow.id, general.id]
  return (
    <div className="differences">
      <h3>
        {words.against(workflow.label, general.label)} <span className="count">{lines.length}</span>
      </h3>
      <p>
        <a href={writeAddress({ view: 'compare', ids, language: address.language })}>
          {words.compare}
        </a>
      </p>
      {lines.length === 0 && <p className="nobody">{words.none}</p>}
      <ul>
        {shown.map((line) => (
          <DifferenceItem key={line.key} line={line} />
        ))}
      </ul>
      {more}
    </div>
  )
}
