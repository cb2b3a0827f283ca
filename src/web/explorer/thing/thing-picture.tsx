import type { Core } from 'cytoscape'
import { Suspense, useCallback, useMemo } from 'react'
import { writeAddress } from '../address'
import { useAnswer } from '../ask/use-answer'
import { useLanguages } from '../ask/use-languages'
import { ExplorerContext, useExplorer, type Explorer } from '../explorer-context'
import { LaterGraphPicture } from '../find/later-graph-picture'
import {
  neighbourhoodQuestion,
  type GraphPart,
  type Neighbourhood,
} from '../find/neighbourhood.query'
import { Loading } from '../shell/loading'
import { State } from '../shell/state'
import { scopeOf } from './scope'

/** As many as can be read in a small picture. */
const mostNodes = 40

export interface DrawnThing extends GraphPart {
  readonly graph: Core
}

interface Props {
  readonly id: string
  /** Told when the picture stands, and when it is gone. */
  readonly onDrawn: (drawn: DrawnThing | undefined) => void
}

/** A small picture of what is around a thing. A double click leads to the page of another. */
export function ThingPicture({ id, onDrawn }: Props) {
  const explorer = useExplorer()
  const { address, texts } = explorer
  const { languages } = useLanguages()
  const scope = scopeOf(address.practice)
  const answered = useAnswer<Neighbourhood>(
    neighbourhoodQuestion([id], 1, languages, { ...scope, limit: mostNodes }),
  )
  const subgraph = answered.data?.subgraph
  const tell = useCallback(
    (graph: Core | undefined) => onDrawn(graph && subgraph && { ...subgraph, graph }),
    [onDrawn, subgraph],
  )
  const onePage = useMemo<Explorer>(
    () => ({
      ...explorer,
      go: (changes) =>
        explorer.go(changes.ids ? { ids: changes.ids.slice(-1), show: undefined } : changes),
    }),
    [explorer],
  )
  return (
    <aside className="thing-picture" aria-label={texts.thing.picture}>
      {answered.error ? null : <State answered={answered} />}
      {subgraph && (
        <>
          <ExplorerContext value={onePage}>
            <Suspense fallback={<Loading />}>
              <LaterGraphPicture nodes={subgraph.nodes} edges={subgraph.edges} onDrawn={tell} />
            </Suspense>
          </ExplorerContext>
          <p className="help">
            {!subgraph.complete &&
              `${texts.thing.cut(subgraph.counts.nodes, subgraph.counts.foundNodes)} `}
            <a href={writeAddress({ view: 'find', ids: [id], language: address.language })}>
              {texts.thing.larger}
            </a>
          </p>
        </>
      )}
    </aside>
  )
}
