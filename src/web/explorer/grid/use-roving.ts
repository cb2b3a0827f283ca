import { useState, type FocusEvent, type KeyboardEvent } from 'react'

interface Place {
  readonly row: number
  readonly column: number
}

const ways: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  PageDown: [8, 0],
  PageUp: [-8, 0],
  Home: [0, -Infinity],
  End: [0, Infinity],
}

/** One place of the table is reached by Tab, and the arrows lead on from it. Heads stand at row and column 0. */
export function useRoving(rows: number, columns: number) {
  const [place, setPlace] = useState<Place>({ row: 1, column: 1 })
  const within = (value: number, most: number) => Math.min(Math.max(value, 0), most)
  const row = within(place.row, rows)
  const column = within(place.column, columns)

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const way = ways[event.key]
    if (!way) return
    event.preventDefault()
    const next = { row: within(row + way[0], rows), column: within(column + way[1], columns) }
    // There is nothing in the corner.
    if (next.row === 0 && next.column === 0) return
    event.currentTarget
      .querySelector<HTMLElement>(`[data-place="${next.row} ${next.column}"]`)
      ?.focus()
  }

  const onFocus = (event: FocusEvent<HTMLTableElement>) => {
    const [at, across] = (event.target.dataset['place'] ?? '').split(' ').map(Number)
    if (at !== undefined && across !== undefined) setPlace({ row: at, column: across })
  }

  const placeOf = (at: number, across: number) => ({
    'data-place': `${at} ${across}`,
    tabIndex: at === row && across === column ? 0 : -1,
  })
  return { onKeyDown, onFocus, placeOf }
}
