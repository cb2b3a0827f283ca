import { useAffordable } from '../ask/use-affordable'
import { useLanguages } from '../ask/use-languages'
import { workflowsQuestion } from '../compare/workflows.query'
import { useExplorer } from '../explorer-context'
import { ChooseTasks } from '../figures/choose-tasks'
import { FigureFrame } from '../figures/figure-frame'
import { mostCounted } from '../figures/groups'
import { usePractice } from '../figures/use-practice'
import { useSharedTasks } from '../figures/use-shared-tasks'
import { GridPicture } from '../grid/grid-picture'
import { useDrawing } from '../save/use-drawing'
import { Unknown } from '../shell/unknown'
import { orderTexts } from '../texts/order'
import { orderQuestion, type InWhichOrder } from './order.query'
import { countsInWords, orderGridOf } from './order-grid'
import { pairCountsOf } from './pair-counts'
import { WhereList } from './where-list'

/** Answers in how many workflows of libraries one task comes before another. */
export function OrderView() {
  const explorer = useExplorer()
  const { address, language, texts } = explorer
  const words = orderTexts[language]
  const { languages } = useLanguages()
  const { known, all, workflows } = usePractice()
  const counted = workflows.slice(0, mostCounted).map(({ id }) => id)
  const {
    answered: shared,
    groups,
    all: allTasks,
    unfit,
    named,
    tasks,
  } = useSharedTasks(counted, 2)
  const { answered, question, size } = useAffordable<InWhichOrder>(
    (most) =>
      groups && tasks.length > 1
        ? orderQuestion(groups, tasks.slice(0, most), languages)
        : undefined,
    { most: tasks.length, least: 2 },
  )
  const { drawing, picture } = useDrawing()
  const data = answered.data?.compareGroups
  const [earlier, later] = address.at?.split(',') ?? []
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
      {workflows.length > counted.length && (
        <p className="cut">{texts.cut.of(counted.length, workflows.length)}</p>
      )}
      {data && (
        <>
          {unfit.length > 0 && <Unknown ids={unfit} kind="Task" />}
          <ChooseTasks tasks={allTasks} shown={tasks.slice(0, size)} />
          {size < named.length && <p className="cut">{texts.figures.fewer(size, named.length)}</p>}
          <p className="figure-answer" role="status">
            {(earlier && later && answerOf(data, earlier, later, words)) || words.press}
          </p>
          <GridPicture grid={orderGridOf(data, explorer)} drawing={drawing} />
          {earlier && later && <WhereList earlier={earlier} later={later} counted={counted} />}
        </>
      )}
    </FigureFrame>
  )
}

function answerOf(
  { tasks, orders }: InWhichOrder['compareGroups'],
  earlier: string,
  later: string,
  words: (typeof orderTexts)['en'],
): string | undefined {
  const labelOf = (id: string) => tasks.find(({ task }) => task.id === id)?.task.label
  const labels = [labelOf(earlier), labelOf(later)]
  const [one, other] = labels
  const counts = pairCountsOf(orders)(earlier, later)
  return one !== undefined && other !== undefined && counts
    ? countsInWords({ earlier: one, later: other }, counts, words)
    : undefined
}
