import type { PlanEdge, PlanShape, ShapeSide } from './plan'
import { textWidth, widestWord, wrappedSize, type Size } from './text-size'

/** The content of one place of the grid, with all the room that it takes around its middle. */
export interface GridCell {
  readonly id: string
  readonly lane: string
  readonly shape: Size
  /** The text beside the shape, and its side. */
  readonly label?: Size
  readonly note?: Size
  readonly textSide: ShapeSide
  /** From the middle of the shape up and down to the end of what belongs to it. */
  readonly above: number
  readonly below: number
  readonly width: number
  /** The sides on which no edge can leave or arrive, since something is written there. */
  readonly closed: readonly ShapeSide[]
  /** What an edge's name stands for: the line goes through, below the name. */
  readonly passage: boolean
}

/** Between a shape and what is written beside it. */
export const labelDistance = 6
/** Between a task and its annotation, where their link is seen. */
export const noteDistance = 20

const noteWidth = 120
const notePadding = 10

export function shapeCell(shape: PlanShape): GridCell {
  const size = shapeSize(shape)
  const label = labelOf(shape)
  const note = shape.note === '' ? undefined : noteSize(shape.note)
  const half = size.height / 2
  const { textSide } = shape
  const beside = Math.max(
    half,
    label ? half + labelDistance + label.height : 0,
    note ? half + noteDistance + note.height : 0,
  )
  return {
    id: shape.id,
    lane: shape.lane,
    shape: size,
    ...(label && { label }),
    ...(note && { note }),
    textSide,
    above: textSide === 'top' ? beside : half,
    below: textSide === 'bottom' ? beside : half,
    width: Math.max(size.width, label?.width ?? 0, note?.width ?? 0),
    closed: label || note ? [textSide] : [],
    passage: false,
  }
}

/** The place in which the name of an edge is written above its line; also of one without a name that runs beside others that have one. */
export function nameCell(edge: PlanEdge, lane: string): GridCell {
  const label =
    edge.name === '' ? undefined : wrappedSize(edge.name, Math.max(100, textWidth(edge.name) / 3))
  return {
    id: edge.id,
    lane,
    shape: { width: 0, height: 0 },
    ...(label && { label }),
    textSide: 'top',
    above: (label?.height ?? 0) + labelDistance,
    below: labelDistance,
    width: label?.width ?? 0,
    closed: ['top', 'bottom'],
    passage: true,
  }
}

function shapeSize({ kind, name }: PlanShape): Size {
  if (kind === 'event') return { width: 36, height: 36 }
  if (kind === 'gateway') return { width: 50, height: 50 }
  const width = Math.max(100, Math.min(180, even(widestWord(name) + 16)))
  return { width, height: Math.max(80, even(wrappedSize(name, width - 14).height + 14)) }
}

function labelOf({ kind, name }: PlanShape): Size | undefined {
  if (kind === 'task' || name === '') return undefined
  return wrappedSize(name, Math.max(90, textWidth(name) / 4))
}

function noteSize(note: string): Size {
  const text = wrappedSize(note, Math.max(noteWidth, textWidth(note) / 8))
  return { width: even(Math.max(text.width, 60) + notePadding), height: text.height + notePadding }
}

/** Half of it is a whole number, so that middles are. */
function even(length: number): number {
  return 2 * Math.ceil(length / 2)
}
