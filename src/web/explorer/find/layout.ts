import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force'
import type { GraphEdge, GraphNode } from './neighbourhood.query'
import { withoutOverlaps, type Box } from './overlaps'
import { wrapped } from './wrapped'

export interface Position {
  readonly x: number
  readonly y: number
}

interface Body extends SimulationNodeDatum {
  readonly id: string
}

/** How long the page may stand still while it works on. */
const slice = 24
/** So many labels can be kept apart in a moment; larger pictures show them only near by. */
const legible = 260
const mostStretched = 1.7

/** Finds a place for each node, from where it stood before. It lets the page breathe in between. */
export async function settledPlaces(
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
  before: ReadonlyMap<string, Position>,
  /** Width by height of the place that the picture gets. */
  aspect: number,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Position> | undefined> {
  // In another language, say, everything stays where it is.
  if (nodes.every(({ id }) => before.has(id))) return before
  const bodies = nodes.map(({ id }): Body => ({ id, ...before.get(id) }))
  const isLarge = nodes.length > legible
  const simulation = forceSimulation(bodies)
    .force(
      'charge',
      forceManyBody()
        .strength(isLarge ? -120 : -900)
        .distanceMax(900),
    )
    .force(
      'link',
      forceLink<Body, { source: string; target: string }>(
        edges.map(({ source, target }) => ({ source, target })),
      )
        .id(({ id }) => id)
        .distance(isLarge ? 60 : 120),
    )
    .force('x', forceX(0).strength(0.07 / Math.sqrt(aspect)))
    .force('y', forceY(0).strength(0.07 * Math.sqrt(aspect)))
    .stop()

  const ticks = isLarge ? 160 : 300
  simulation.alphaDecay(1 - Math.pow(0.001, 1 / ticks))
  let paused = performance.now()
  for (let tick = 0; tick < ticks; tick++) {
    simulation.tick()
    if (performance.now() - paused < slice) continue
    await new Promise((resolve) => setTimeout(resolve))
    if (signal.aborted) return undefined
    paused = performance.now()
  }
  const placed = stretched(bodies, aspect)
  const labels = new Map(nodes.map(({ id, label }) => [id, label]))
  const apart = isLarge
    ? placed
    : withoutOverlaps(placed.map((body) => boxOf(body, labels.get(body.id) ?? '')))
  return new Map(apart.map(({ id, x, y }) => [id, { x, y }]))
}

/** Spreads the nodes over the whole place, so that labels get the room that there is. */
function stretched(bodies: readonly Body[], aspect: number) {
  const extent = (values: readonly number[]) => Math.max(...values) - Math.min(...values) || 1
  const ratio = extent(bodies.map(({ x = 0 }) => x)) / extent(bodies.map(({ y = 0 }) => y))
  const wider = Math.min(mostStretched, Math.max(1, aspect / ratio))
  const higher = Math.min(mostStretched, Math.max(1, ratio / aspect))
  return bodies.map(({ id, x = 0, y = 0 }) => ({ id, x: x * wider, y: y * higher }))
}

/** The room of a node with its label below it. */
function boxOf({ id, x, y }: { id: string; x: number; y: number }, label: string): Box {
  const lines = wrapped(label)
  const longest = Math.max(...lines.map((line) => line.length))
  return {
    id,
    x,
    y,
    halfWidth: Math.max(22, longest * 3.6 + 6),
    above: 20,
    below: 24 + lines.length * 15,
  }
}
