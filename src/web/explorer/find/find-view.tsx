import type { Core } from 'cytoscape'
import { Suspense, useMemo, useState } from 'react'
import { largestRadius } from '../address'
import { useAnswer } from '../ask/use-answer'
import { useKnown } from '../ask/use-known'
import { useLanguages } from '../ask/use-languages'
import { useExplorer } from '../explorer-context'
import { useDatasets } from '../save/use-datasets'
import type { FromDatasets } from '../save/datasets.query'
import { Loading } from '../shell/loading'
import { Choice } from '../shell/choice'
import { Unknown } from '../shell/unknown'
import { ViewFrame } from '../shell/view-frame'
import { Beginnings } from './beginnings'
import { beginningsQuestion } from './beginnings.query'
import { graphSvg } from './graph-svg'
import { filtered } from './filters'
import { GraphLegend } from './graph-legend'
import { withoutFloods } from './hubs'
import { LaterGraphPicture } from './later-graph-picture'
import { LeftOut } from './left-out'
import { neighbourhoodQuestion, type Neighbourhood } from './neighbourhood.query'
import { NodeList } from './node-list'
import { QuestionChips } from './question-chips'
import { SearchBox } from './search-box'
import { searchQuestion } from './search.query'
import { notesOf } from './notes-of'
import { useStable } from './use-stable'
import { paperOfNeighbourhood } from './paper-of'

/** The same nodes as a file, which can hold more than the screen. */
function fileOf(seeds: readonly string[], radius: number): string {
  const part = { seeds: seeds.join(','), radius: String(radius), limit: '10000' }
  return `export/graph.gexf?${new URLSearchParams(part)}`
}

function namesOf(known: FromDatasets | undefined): ReadonlyMap<string, string> {
  return new Map(known?.about.datasets.map(({ id, name }) => [id, name]))
}

/** Finds anything, and draws what is around it. */
export function FindView() {
  const { address, texts, go } = useExplorer()
  const { languages } = useLanguages()
  const [graph, setGraph] = useState<Core>()
  const { words, radius = 1 } = address
  const ids = useStable(address.ids)
  const without = useStable(address.without ?? [])
  const known = useKnown(ids)
  const datasets = useDatasets()
  // One id that names nothing does not take the others with it.
  const seeds = known.nodes && known.nodes.length > 0 ? known.nodes.map(({ id }) => id) : ids
  const around = ids.length > 0 ? neighbourhoodQuestion(seeds, radius, languages) : undefined
  const answered = useAnswer<Neighbourhood>(around)
  const subgraph = around && answered.data?.subgraph
  const part = useMemo(
    () => withoutFloods(subgraph?.nodes ?? [], subgraph?.edges ?? [], ids),
    [subgraph, ids],
  )
  const shown = useMemo(() => filtered(part, without, ids), [part, without, ids])
  const question =
    around ?? (words ? searchQuestion(words, languages) : beginningsQuestion(languages))

  return (
    <ViewFrame
      heading={texts.find.heading}
      lead={texts.find.lead}
      shown={around ? known.nodes?.map(({ label }) => label) : words ? [words] : []}
      question={question}
      answered={around && answered}
      picture={graph && (() => graphSvg(graph))}
      part={around && { seeds, radius }}
      paper={
        subgraph && {
          ...paperOfNeighbourhood(shown, ids, texts),
          notes: [
            `${texts.find.around}: ${texts.find.steps(radius)}.`,
            ...notesOf({ part, without, datasets: namesOf(datasets) }, texts),
          ],
        }
      }
    >
      {known.unfit.length > 0 && seeds !== ids && <Unknown ids={known.unfit.map(({ id }) => id)} />}
      <div className={subgraph ? 'find' : 'find begin'}>
        <div className="find-search">
          <SearchBox />
        </div>
        {!around && !words && (
          <>
            <QuestionChips />
            <Beginnings />
          </>
        )}
        {subgraph && (
          <div className="find-picture">
            <div className="picture-head">
              <Choice
                label={texts.find.around}
                value={String(radius)}
                options={Array.from({ length: largestRadius }, (_, index) => ({
                  value: String(index + 1),
                  label: texts.find.steps(index + 1),
                }))}
                onChoose={(value) => go({ radius: Number(value) })}
              />
              <p role="status">
                {subgraph.complete
                  ? texts.find.counts(part.nodes.length, part.edges.length)
                  : texts.find.cut(subgraph.counts.nodes, subgraph.counts.foundNodes)}{' '}
                {!subgraph.complete && <a href={fileOf(seeds, radius)}>{texts.find.file}</a>}
              </p>
            </div>
            <LeftOut hubs={part.hubs} hidden={part.nodes.length - shown.nodes.length} />
            <Suspense fallback={<Loading />}>
              <LaterGraphPicture
                nodes={part.nodes}
                edges={part.edges}
                shown={shown}
                onDrawn={setGraph}
              />
            </Suspense>
            <GraphLegend nodes={part.nodes} edges={part.edges} />
            <p className="help">{texts.find.help}</p>
          </div>
        )}
        {subgraph && <NodeList nodes={shown.nodes} edges={shown.edges} />}
      </div>
    </ViewFrame>
  )
}
