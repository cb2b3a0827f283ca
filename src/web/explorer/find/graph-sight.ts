import type { Core } from 'cytoscape'
import { placeLabels } from './graph-labels'

const margin = 30
/** So much of the picture is always in sight. */
const leastInSight = 60
/** How long the picture rests before labels are placed anew, in milliseconds. */
const rest = 80

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
  graph.on('resize', () => keepInSight(graph, chosen()))
  signal.addEventListener('abort', () => clearTimeout(timer))
}

/** Twice, since what labels have room depends on the size, and the size on the room of the labels. */
export function fit(graph: Core): void {
  const once = () => {
    graph.fit(graph.elements(':visible'), margin)
    placeLabels(graph)
  }
  once()
  once()
}

/** Makes the picture so many times as large, around its middle. */
export function zoomBy(graph: Core, factor: number): void {
  const renderedPosition = { x: graph.width() / 2, y: graph.height() / 2 }
  graph.zoom({ level: graph.zoom() * factor, renderedPosition })
}

/** The zoom stays as it is when the panel opens or closes; what is chosen is brought back if that leaves it outside. */
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
  const least = Math.min(leastInSight, end - start, room)
  if (end < least) return least - end
  if (start > room - least) return room - least - start
  return 0
}
