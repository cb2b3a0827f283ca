import type { Core } from 'cytoscape'
import { useState } from 'react'
import { largestRadius } from '../address'
import { useAnswer } from '../ask/use-answer'
import { useLanguages } from '../ask/use-languages'
import { useExplorer } from '../explorer-context'
import { Choice } from '../shell/choice'
import { ViewFrame } from '../shell/view-frame'
import { Beginnings } from './beginnings'
import { beginningsQuestion } from './beginnings.query'
import { GraphPicture } from './graph-picture'
import { graphSvg } from './graph-svg'
import { LineLegend } from './line-legend'
import { neighbourhoodQuestion, type Neighbourhood } from './neighbourhood.query'
import { NodeList } from './node-list'
import { SearchBox } from './search-box'
import { searchQuestion } from './search.query'

const nothingAsked = {
  data: null,
  question: undefined,
  error: undefined,
  retry: () => undefined,
}

/** The same nodes as a file, which can hold more than the screen. */
function fileOf(seeds: readonly string[], radius: number): string {
  const part = { seeds: seeds.join(','), radius: String(radius), limit: '10000' }
  return `/export/graph.gexf?${new URLSearchParams(part)}`
}

/** Finds anything, and draws what is around it. */
export function FindView() {
  const { address, texts, palette, go } = useExplorer()
  const { languages } = useLanguages()
  const [graph, setGraph] = useState<Core>()
  const { ids, words, radius = 1 } = address
  const around = ids.length > 0 ? neighbourhoodQuestion(ids, radius, languages) : undefined
  const answered = useAnswer<Neighbourhood>(around)
  const subgraph = around && answered.data?.subgraph
  const question =
    around ?? (words ? searchQuestion(words, languages) : beginningsQuestion(languages))

  return (
    <ViewFrame
      heading={texts.find.heading}
      lead={texts.find.lead}
      question={question}
      answered={around ? answered : nothingAsked}
      picture={graph && (() => graphSvg(graph, palette))}
    >
      <div className={subgraph ? 'find' : 'find begin'}>
        <div className="find-search">
          <SearchBox />
        </div>
        {!around && !words && <Beginnings />}
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
                  ? texts.find.counts(subgraph.counts.nodes, subgraph.counts.edges)
                  : texts.find.cut(subgraph.counts.nodes, subgraph.counts.foundNodes)}{' '}
                {!subgraph.complete && <a href={fileOf(ids, radius)}>{texts.find.file}</a>}
              </p>
            </div>
            <GraphPicture nodes={subgraph.nodes} edges={subgraph.edges} onDrawn={setGraph} />
            <LineLegend />
            <p className="help">{texts.find.help}</p>
          </div>
        )}
        {subgraph && <NodeList nodes={subgraph.nodes} />}
      </div>
    </ViewFrame>
  )
}
