import type { Arrangement, GridPlace } from './arrangement'
import { labelDistance, noteDistance } from './cell'
import type { Bounds, Drawing, Waypoint } from './drawing'
import { line, middle } from './lines'
import type { Axes } from './measure'
import type { Size } from './text-size'

type Drawn = Pick<Drawing, 'shapes' | 'labels' | 'notes' | 'noteLinks'>

/** The shapes, each in the middle of its place, with what is written beside them. */
export function drawShapes({ places }: Arrangement, axes: Axes): Drawn {
  const shapes = new Map<string, Bounds>()
  const labels = new Map<string, Bounds>()
  const notes = new Map<string, Bounds>()
  const noteLinks = new Map<string, readonly Waypoint[]>()
  for (const [id, place] of places) {
    const { cell } = place
    const centre = centreOf(place, axes)
    const half = cell.shape.height / 2
    if (!cell.passage) shapes.set(id, around(centre, cell.shape))
    const side = cell.textSide === 'top' ? -1 : 1
    if (cell.label) {
      const away = half + labelDistance + cell.label.height / 2
      labels.set(id, around({ x: centre.x, y: centre.y + side * away }, cell.label))
    }
    if (cell.note) {
      const away = half + noteDistance
      const y = centre.y + side * (away + cell.note.height / 2)
      notes.set(id, around({ x: centre.x, y }, cell.note))
      noteLinks.set(id, [
        { x: centre.x, y: centre.y + side * half },
        { x: centre.x, y: centre.y + side * away },
      ])
    }
  }
  return { shapes, labels, notes, noteLinks }
}

export function centreOf({ column, row }: GridPlace, axes: Axes): Waypoint {
  return { x: axes.x.position(line(column, middle)), y: axes.y.position(line(row, middle)) }
}

function around({ x, y }: Waypoint, { width, height }: Size): Bounds {
  return { x: Math.round(x - width / 2), y: Math.round(y - height / 2), width, height }
}
