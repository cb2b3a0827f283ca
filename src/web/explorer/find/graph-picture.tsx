import type { Core } from 'cytoscape'
import { useEffect, useRef, useState } from 'react'
import { ZoomButtons, zoomByKey } from '../drawing/zoom-buttons'
import { useExplorer } from '../explorer-context'
import { drawGraph, large, mark, showOnly } from './draw-graph'
import { GraphPaper } from './graph-paper'
import { handleGestures } from './graph-gestures'
import { placeLabels } from './graph-labels'
import { fit, keepInSight, moveBy, watchSight, zoomBy } from './graph-sight'
import { graphStyle } from './graph-style'
import { HoverCard } from './hover-card'
import { settledPlaces, type Position } from './layout'
import type { GraphPart } from './neighbourhood.query'

interface Props extends GraphPart {
  /** What filters leave of it; all of it if there are none. */
  readonly shown?: GraphPart | undefined
  /** Told when the picture stands, and when it is gone. */
  readonly onDrawn: (graph: Core | undefined) => void
}

/** A graph that can be moved, enlarged and clicked. */
export function GraphPicture({ nodes, edges, shown, onDrawn }: Props) {
  const { address, texts, colours, go } = useExplorer()
  const place = useRef<HTMLDivElement>(null)
  const positions = useRef<ReadonlyMap<string, Position>>(new Map())
  const [graph, setGraph] = useState<Core>()
  const latest = useRef({ go, address, colours })
  latest.current = { go, address, colours }
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
      drawn.on('dragfree', 'node', ({ target }) => {
        positions.current = new Map(positions.current).set(target.id(), { ...target.position() })
      })
      handleGestures(place.current, drawn, abort.signal)
      drawn.style(graphStyle(latest.current.colours, isLarge))
      mark(drawn, latest.current.address.ids, latest.current.address.show)
      fit(drawn)
      watchSight(drawn, () => latest.current.address.show, abort.signal)
      setGraph(drawn)
      onDrawn(drawn)
    }
    void draw()
    return () => {
      abort.abort()
      // It tells of its size once more after it is gone.
      drawn?.removeAllListeners().destroy()
      setGraph(undefined)
      onDrawn(undefined)
    }
  }, [nodes, edges, isLarge, onDrawn])

  useEffect(() => {
    if (isThere(graph)) graph.style(graphStyle(colours, isLarge))
  }, [graph, colours, isLarge])

  useEffect(() => {
    if (!isThere(graph)) return
    mark(graph, address.ids, address.show)
    showOnly(graph, shown?.nodes ?? nodes, shown?.edges ?? edges)
    placeLabels(graph)
    keepInSight(graph, address.show)
  }, [graph, address.ids, address.show, shown, nodes, edges])

  const zooming = {
    onZoom: (factor: number) => isThere(graph) && zoomBy(graph, factor),
    onFit: () => isThere(graph) && fit(graph),
  }
  return (
    <div className="graph-frame">
      <div className="picture-bar">
        <ZoomButtons {...zooming} />
      </div>
      <div className="graph-room">
        <div
          ref={place}
          className="graph-picture"
          role="application"
          aria-label={texts.find.picture}
          tabIndex={0}
          onKeyDown={(event) => {
            const way = arrows[event.key]
            if (way) {
              if (isThere(graph)) moveBy(graph, way)
            } else if (!zoomByKey(event.key, zooming)) return
            event.preventDefault()
          }}
        />
        {graph && <HoverCard graph={graph} />}
        {graph && <GraphPaper graph={graph} />}
      </div>
      {!graph && (
        <p className="laying" role="status">
          {texts.find.laying}
        </p>
      )}
    </div>
  )
}

/** A graph that another takes the place of is gone before the page has heard of it. */
function isThere(graph: Core | undefined): graph is Core {
  return graph !== undefined && !graph.destroyed()
}

const arrows: Readonly<Record<string, Position>> = {
  ArrowLeft: { x: 60, y: 0 },
  ArrowRight: { x: -60, y: 0 },
  ArrowUp: { x: 0, y: 60 },
  ArrowDown: { x: 0, y: -60 },
}
