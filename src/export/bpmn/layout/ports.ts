import type { Arrangement, Link, Place } from './arrangement'
import { after, before, line, middle, type Point } from './lines'

/** Where an edge can leave or arrive: the point beside the shape. */
export interface Ports {
  readonly leaving: readonly Point[]
  readonly arriving: readonly Point[]
}

/** A sequence reads from left to right; only ways that part or meet use the corners above and below. What is sent goes up or down. */
export function portsOf(link: Link, { places, links }: Arrangement): Ports {
  const source = placeOf(link.source, places)
  const target = placeOf(link.target, places)
  if (link.edge.kind === 'message') return { leaving: upDown(source), arriving: upDown(target) }
  const parts = links.filter((each) => each.source === link.source && isSequence(each)).length > 1
  const meets = links.filter((each) => each.target === link.target && isSequence(each)).length > 1
  return {
    leaving: [right(source), ...(parts ? upDown(source) : [])],
    arriving: [left(target), ...(meets ? upDown(target) : [])],
  }
}

export function placeOf(id: string, places: ReadonlyMap<string, Place>): Place {
  const place = places.get(id)
  if (place === undefined) throw new Error(`Nothing is placed as ${id}.`)
  return place
}

function isSequence({ edge }: Link): boolean {
  return edge.kind === 'sequence'
}

function right({ column, row }: Place): Point {
  return { x: line(column, after), y: line(row, middle) }
}

function left({ column, row }: Place): Point {
  return { x: line(column, before), y: line(row, middle) }
}

function upDown({ cell, column, row }: Place): readonly Point[] {
  const x = line(column, middle)
  return [
    ...(cell.closed.includes('bottom') ? [] : [{ x, y: line(row, after) }]),
    ...(cell.closed.includes('top') ? [] : [{ x, y: line(row, before) }]),
  ]
}
