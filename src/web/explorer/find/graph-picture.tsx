import cytoscape, { type Core } from 'cytoscape'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { certaintyOf } from '../claim/certainty'
import { useExplorer } from '../explorer-context'
import { graphStyle } from './graph-style'
import { settledPlaces, type Position } from './layout'
import type { GraphEdge, GraphNode } from './neighbourhood.query'
import { wrapped } from './wrapped'

/** Beyond this the picture leaves out what slows it. */
const large = 400

/** How long a second click is waited for, in milliseconds. */
const secondClick = 300

interface Props {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
  /** Told when the picture stands, and when it is gone. */
  readonly onDrawn: (graph: Core | undefined) => void
}

/** A graph that can be moved, enlarged and clicked. */
export function GraphPicture({ nodes, edges, onDrawn }: Props) {
  const { address, texts, palette, go } = useExplorer()
  const place = useRef<HTMLDivElement>(null)
  const positions = useRef<ReadonlyMap<string, Position>>(new Map())
  const [graph, setGraph] = useState<Core>()
  const latest = useRef({ go, address })
  latest.current = { go, address }
  const isLarge = nodes.length > large

  useEffect(() => {
    const abort = new AbortController()
    let drawn: Core | undefined
    const draw = async () => {
      if (!place.current) return
      const { clientWidth, clientHeight } = place.current
      const aspect = clientWidth / Math.max(1, clientHeight)
      const found = await settledPlaces(nodes, edges, positions.current, aspect, abort.signal)
      if (!found || abort.signal.aborted) return
      positions.current = found
      drawn = drawGraph(place.current, { nodes, edges, positions: found })
      // Only once no second click can come: the panel would open under it.
      drawn.on('onetap', 'node, edge', ({ target }) => latest.current.go({ show: target.id() }))
      drawn.on('dbltap', 'node', ({ target }) => {
        const { ids } = latest.current.address
        const id = target.id()
        latest.current.go({ ids: ids.includes(id) ? ids : [...ids, id], show: id })
      })
      drawn.on('mouseover mouseout', 'edge', ({ target, type }) =>
        target.toggleClass('pointed', type === 'mouseover'),
      )
      fitAgain(drawn)
      setGraph(drawn)
      onDrawn(drawn)
    }
    void draw()
    return () => {
      abort.abort()
      drawn?.destroy()
      setGraph(undefined)
      onDrawn(undefined)
    }
  }, [nodes, edges, onDrawn])

  useEffect(() => {
    graph?.style(graphStyle(palette, isLarge))
  }, [graph, palette, isLarge])

  useEffect(() => {
    if (graph) mark(graph, address.ids, address.show)
  }, [graph, address])

  return (
    <div className="graph-frame">
      <div
        ref={place}
        className="graph-picture"
        role="application"
        aria-label={texts.find.picture}
        tabIndex={0}
        onKeyDown={(event) => graph && move(graph, event)}
      />
      {!graph && (
        <p className="laying" role="status">
          {texts.find.laying}
        </p>
      )}
    </div>
  )
}

interface Drawing extends Pick<Props, 'nodes' | 'edges'> {
  readonly positions: ReadonlyMap<string, Position>
}

function drawGraph(place: HTMLElement, { nodes, edges, positions }: Drawing): Core {
  const isLarge = nodes.length > large
  return cytoscape({
    container: place,
    elements: [
      ...nodes.map(({ id, kind, label }) => ({
        data: { id, kind, lines: wrapped(label).join('\n') },
        position: { ...(positions.get(id) ?? { x: 0, y: 0 }) },
      })),
      ...edges.map(({ id, source, target, label, modality }) => ({
        data: { id, source, target, modality, verb: label },
        classes: certaintyOf(modality),
      })),
    ],
    layout: { name: 'preset', fit: true, padding: 30 },
    minZoom: 0.03,
    maxZoom: 3,
    boxSelectionEnabled: false,
    multiClickDebounceTime: secondClick,
    autoungrabify: isLarge,
    textureOnViewport: isLarge,
    hideEdgesOnViewport: false,
    ...(isLarge && { pixelRatio: 1 }),
  })
}

/** When the place changes its size, as when the panel opens, all is shown again. */
function fitAgain(graph: Core): void {
  graph.on('resize', () => graph.fit(undefined, 30))
}

/** Shows where one began and what stands in the panel. */
function mark(graph: Core, seeds: readonly string[], show: string | undefined): void {
  graph.batch(() => {
    graph.elements().removeClass('seed chosen near')
    for (const id of seeds) graph.getElementById(id).addClass('seed')
    if (show === undefined) return
    const chosen = graph.getElementById(show)
    chosen.addClass('chosen')
    if (chosen.isNode()) chosen.connectedEdges().addClass('near')
  })
}

const arrows: Readonly<Record<string, Position>> = {
  ArrowLeft: { x: 60, y: 0 },
  ArrowRight: { x: -60, y: 0 },
  ArrowUp: { x: 0, y: 60 },
  ArrowDown: { x: 0, y: -60 },
}

function move(graph: Core, event: KeyboardEvent): void {
  const way = arrows[event.key]
  const middle = { x: graph.width() / 2, y: graph.height() / 2 }
  const zoom = (factor: number) =>
    graph.zoom({ level: graph.zoom() * factor, renderedPosition: middle })
  if (way) graph.panBy({ ...way })
  else if (event.key === '+') zoom(1.25)
  else if (event.key === '-') zoom(0.8)
  else if (event.key === '0') graph.fit(undefined, 30)
  else return
  event.preventDefault()
}
