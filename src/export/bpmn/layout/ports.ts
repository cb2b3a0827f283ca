import type { Arrangement, EdgePart, GridPlace } from './arrangement'
import { after, before, line, middle, type Point } from './lines'

/** A place at which an edge can leave or arrive: the point beside the shape. */
export interface Ports {
  readonly leaving: readonly Point[]
  readonly arriving: readonly Point[]
}

/** Which ports each edge has. A sequence reads from left to right; only ways that part or meet use the corners above and below. What is sent goes up or down. */
export function portsIn({ places, links }: Arrangement): (link: EdgePart) => Ports {
  const sequence = links.filter(({ edge }) => edge.kind === 'sequence')
  const parting = several(sequence.map(({ source }) => source))
  const meeting = several(sequence.map(({ target }) => target))
  return ({ edge, source, target }) => {
    const [from, to] = [gridPlaceOf(source, places), gridPlaceOf(target, places)]
    if (edge.kind === 'message') return { leaving: upDown(from), arriving: upDown(to) }
    return {
      leaving: [right(from), ...(parting.has(source) ? upDown(from) : [])],
      arriving: [left(to), ...(meeting.has(target) ? upDown(to) : [])],
    }
  }
}

/** What is there more than once. */
function several(ids: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>()
  return new Set(ids.filter((id) => seen.has(id) || !seen.add(id)))
}

export function gridPlaceOf(id: string, places: ReadonlyMap<string, GridPlace>): GridPlace {
  const place = places.get(id)
  if (place === undefined) throw new Error(`Nothing is placed as ${id}.`)
  return place
}

function right({ column, row }: GridPlace): Point {
  return { x: line(column, after), y: line(row, middle) }
}

function left({ column, row }: GridPlace): Point {
  return { x: line(column, before), y: line(row, middle) }
}

function upDown({ cell, column, row }: GridPlace): readonly Point[] {
  const x = line(column, middle)
  return [
    ...(cell.closed.includes('bottom') ? [] : [{ x, y: line(row, after) }]),
    ...(cell.closed.includes('top') ? [] : [{ x, y: line(row, before) }]),
  ]
}
