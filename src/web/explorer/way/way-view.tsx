import { useKnown } from '../ask/use-known'
import { useLanguages } from '../ask/use-languages'
import { useMore } from '../ask/use-more'
import { knownQuestion } from '../ask/known.query'
import type { PartOfGraph } from '../elsewhere/files'
import { useExplorer } from '../explorer-context'
import { LineLegend } from '../find/line-legend'
import { CutNote } from '../shell/cut-note'
import { lineSigns } from '../save/signs'
import { useDrawing } from '../save/use-drawing'
import { ViewFrame } from '../shell/view-frame'
import { OneWay } from './one-way'
import { OtherEnds } from './other-ends'
import { TaskChoice } from './task-choice'
import { WaysPicture } from './ways-picture'
import { stopsOf } from './stops'
import { wayQuestion, waysAtFirst, type ShownWay, type WaysAnswer } from './way.query'

/** The ways of work from one task to another, step by step, in the workflows of all libraries. */
export function WayView() {
  const { address, texts, go } = useExplorer()
  const { languages } = useLanguages()
  const [from, to] = address.ids
  const known = useKnown(address.ids.slice(0, 2))
  const labelOf = (id: string | undefined) => known.nodes?.find((node) => node.id === id)?.label
  const { answered, question, more } = useMore<WaysAnswer>(
    (limit) =>
      from !== undefined && to !== undefined
        ? wayQuestion(from, to, languages, limit)
        : knownQuestion(address.ids, languages),
    { step: waysAtFirst },
  )
  const { drawing, picture } = useDrawing()
  const paths = answered.data?.paths
  const choose = (ids: readonly (string | undefined)[]) =>
    go({ ids: ids.filter((id) => id !== undefined), show: undefined })
  return (
    <ViewFrame
      heading={texts.way.heading}
      lead={texts.way.lead}
      shown={known.nodes?.map(({ label }) => label)}
      question={question}
      answered={answered}
      picture={paths && paths.paths.length > 0 ? picture : undefined}
      paper={{ signs: lineSigns(texts) }}
      part={paths && partOfWays(paths.paths)}
    >
      <div className="choices">
        <TaskChoice
          label={texts.way.from}
          value={labelOf(from)}
          onChoose={(id) => choose([id, to])}
        />
        <TaskChoice
          label={texts.way.to}
          value={labelOf(to)}
          onChoose={(id) => choose([from, id])}
        />
        {from !== undefined && to !== undefined && (
          <button type="button" onClick={() => choose([to, from])}>
            {texts.way.turn}
          </button>
        )}
      </div>
      {address.words && <OtherEnds words={address.words} />}
      {paths && (
        <section aria-labelledby="ways">
          <h2 id="ways">{texts.way.found(paths.paths.length)}</h2>
          {paths.paths.length === 0 && (
            <p className="nobody">
              {texts.way.none} {texts.thing.notNo}
            </p>
          )}
          {paths.paths.length > 0 && <WaysPicture ways={paths.paths} drawing={drawing} />}
          {paths.paths.map((way, index) => (
            <OneWay key={way.claims.map(({ id }) => id).join()} way={way} number={index + 1} />
          ))}
          {paths.limitedBy.includes('LIMIT') && (
            <CutNote shown={paths.paths.length} more={more} words={texts.way.cut} />
          )}
        </section>
      )}
      <LineLegend />
    </ViewFrame>
  )
}

/** The steps of the ways, and what there is between them. */
function partOfWays(ways: readonly ShownWay[]): PartOfGraph | undefined {
  const seeds = new Set(ways.flatMap((way) => stopsOf(way).map(({ id }) => id)))
  return seeds.size > 0 ? { seeds: [...seeds], radius: 0, practice: 'ALL' } : undefined
}
