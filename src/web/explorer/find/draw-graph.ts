import cytoscape, { type Core } from 'cytoscape'
import { certaintyOf } from '../claim/certainty'
import type { Position } from './layout'
import type { GraphEdge, GraphNode, GraphPart } from './neighbourhood.query'
import { wrapped } from './wrapped'

/** Beyond this the picture leaves out what slows it. */
export const large = 400

/** How long a second click is waited for, in milliseconds. */
const secondClick = 300

interface Drawing extends GraphPart {
  readonly positions: ReadonlyMap<string, Position>
}

export function drawGraph(place: HTMLElement, { nodes, edges, positions }: Drawing): Core {
  const isLarge = nodes.length > large
  return cytoscape({
    container: place,
    elements: [
      ...nodes.map(({ id, kind, label }) => ({
        data: { id, kind, label, lines: wrapped(label).join('\n') },
        position: { ...(positions.get(id) ?? { x: 0, y: 0 }) },
      })),
      ...edges.map(({ id, source, target, label, modality }) => ({
        data: { id, source, target, modality, verb: label },
        classes: certaintyOf(modality),
      })),
    ],
    layout: { name: 'preset' },
    minZoom: 0.03,
    maxZoom: 3,
    boxSelectionEnabled: false,
    multiClickDebounceTime: secondClick,
    // A finger that scrolls the page must not take a node along.
    autoungrabify: isLarge || matchMedia('(pointer: coarse)').matches,
    textureOnViewport: isLarge,
    hideEdgesOnViewport: false,
    ...(isLarge && { pixelRatio: 1 }),
  })
}

/** Shows where one began and what stands in the panel. */
export function mark(graph: Core, seeds: readonly string[], show: string | undefined): void {
  graph.batch(() => {
    graph.elements().removeClass('seed chosen near')
    for (const id of seeds) graph.getElementById(id).addClass('seed')
    if (show === undefined) return
    const chosen = graph.getElementById(show)
    chosen.addClass('chosen')
    if (chosen.isNode()) chosen.connectedEdges().addClass('near')
  })
}

/** Takes out of sight what is filtered out; everything else stays where it is. */
export function showOnly(
  graph: Core,
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
): void {
  const shown = new Set([...nodes, ...edges].map(({ id }) => id))
  graph.batch(() => {
    for (const element of graph.elements().toArray())
      element.toggleClass('gone', !shown.has(element.id()))
  })
}
