import type { Core, Position } from 'cytoscape'
import { placeLabels } from './graph-labels'

const margin = 30
/** So much of the picture is always in sight. */
const leastInSight = 60
/** In less room than this nothing can be fitted. */
const least = 2 * margin
/** How long the picture rests before labels are placed anew, in milliseconds. */
const rest = 80

/** Whether the picture lies as it was fitted, or as somebody has moved it since. */
const isFitted = '_isFitted'

/** Keeps the picture, what is chosen in it and its labels in sight while it is moved and its room changes. */
export function watchSight(
  graph: Core,
  chosen: () => string | undefined,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  graph.on('viewport dragfree', () => {
    keepFromLoss(graph)
    clearTimeout(timer)
    timer = setTimeout(() => placeLabels(graph), rest)
  })
  // The library moves it by itself under a hand as well.
  graph.on('dragpan pinchzoom', () => leaveFit(graph))
  let room = roomOf(graph)
  graph.on('resize', () => {
    const before = room
    const now = roomOf(graph)
    // On paper something else stands in its place.
    if (now.width < least || now.height < least) return
    // The library tells of each change of its style as well.
    if (now.width === before.width && now.height === before.height) return
    room = now
    if (graph.scratch(isFitted)) return fit(graph)
    graph.panBy({ x: (now.width - before.width) / 2, y: (now.height - before.height) / 2 })
    keepInSight(graph, chosen())
  })
  signal.addEventListener('abort', () => clearTimeout(timer))
}

function roomOf(graph: Core) {
  return { width: graph.width(), height: graph.height() }
}

/** Shows all of it, and again in each other room until somebody moves it. Twice, since what labels have room depends on the size, and the size on the room of the labels. */
export function fit(graph: Core): void {
  const once = () => {
    graph.fit(graph.elements(':visible'), margin)
    placeLabels(graph)
  }
  once()
  once()
  graph.scratch(isFitted, true)
}

function leaveFit(graph: Core): void {
  graph.scratch(isFitted, false)
}

/** Moves the picture as somebody wants it. */
export function moveBy(graph: Core, way: Position): void {
  leaveFit(graph)
  graph.panBy({ ...way })
}

/** Makes the picture so many times as large as somebody wants it, around a point; around its middle if none is given. */
export function zoomBy(
  graph: Core,
  factor: number,
  around: Position = { x: graph.width() / 2, y: graph.height() / 2 },
): void {
  leaveFit(graph)
  graph.zoom({ level: graph.zoom() * factor, renderedPosition: around })
}

/** What is chosen is brought back if it lies outside. */
export function keepInSight(graph: Core, id: string | undefined): void {
  if (id === undefined) return
  const chosen = graph.getElementById(id)
  if (chosen.empty()) return
  const { x1, x2, y1, y2 } = chosen.renderedBoundingBox({ includeLabels: false })
  const isSeen = x1 >= 0 && y1 >= 0 && x2 <= graph.width() && y2 <= graph.height()
  if (!isSeen) graph.center(chosen)
}

/** Nobody can move the picture so far that nothing of it is left in sight. */
function keepFromLoss(graph: Core): void {
  const all = graph.nodes(':visible')
  if (all.empty()) return
  const { x1, x2, y1, y2 } = all.renderedBoundingBox({ includeLabels: false })
  const x = back(x1, x2, graph.width())
  const y = back(y1, y2, graph.height())
  if (x !== 0 || y !== 0) graph.panBy({ x, y })
}

/** How far something from start to end has to go back to be seen in a room. */
function back(start: number, end: number, room: number): number {
  const part = Math.min(leastInSight, end - start, room)
  if (end < part) return part - end
  if (start > room - part) return room - part - start
  return 0
}
