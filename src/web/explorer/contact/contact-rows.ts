import { withQualifiers } from '../claim/with-qualifiers'
import { textLines } from '../drawing/text-lines'
import type { Texts } from '../texts/en'
import { mostWork, type RoleInContact, type Work } from './contact.query'
import { cellsOf, groupOf, groups, type Cell, type Group } from './scale'

export const fontSize = 14
export const lineHeight = 19
const rowGap = 18
const groupHeight = 46

/** The place of things across the picture; on a phone the work stands below the bar. */
export interface Columns {
  readonly isNarrow: boolean
  readonly width: number
  readonly axis: number
  readonly cell: number
  readonly work: number
}

export interface Row {
  readonly role: RoleInContact
  readonly cells: readonly Cell[]
  readonly label: readonly string[]
  readonly work: readonly string[]
  readonly y: number
  readonly height: number
}

interface Heading {
  readonly group: Group
  readonly y: number
}

export interface Plan {
  readonly rows: readonly Row[]
  readonly headings: readonly Heading[]
  readonly height: number
}

const narrow = 820

export function columnsOf(width: number): Columns {
  if (width < narrow) return { isNarrow: true, width, axis: 12, cell: (width - 24) / 4, work: 12 }
  const axis = Math.min(220, width * 0.21)
  const cell = Math.min(118, width * 0.1)
  return { isNarrow: false, width, axis, cell, work: axis + cell * 4 + 24 }
}

/** Puts the roles into groups below each other: those that meet customers least first. */
export function planOf(
  roles: readonly RoleInContact[],
  columns: Columns,
  texts: Texts,
  top: number,
): Plan {
  const rows: Row[] = []
  const headings: Heading[] = []
  let y = top
  for (const group of groups) {
    const some = roles
      .map((role) => ({ role, cells: cellsOf(role) }))
      .filter(({ cells }) => groupOf(cells) === group)
    if (some.length === 0) continue
    headings.push({ group, y: y + 30 })
    y += groupHeight
    for (const { role, cells } of some) {
      const row = rowOf(role, cells, columns, texts, y)
      rows.push(row)
      y += row.height
    }
  }
  return { rows, headings, height: y + 16 }
}

function rowOf(
  role: RoleInContact,
  cells: readonly Cell[],
  columns: Columns,
  texts: Texts,
  y: number,
): Row {
  const { isNarrow, width, axis, work } = columns
  const label = textLines(role.label, (isNarrow ? width : axis) - 24, fontSize, 600)
  const lines = textLines(workInWords(role.work, texts), width - work - 12, fontSize)
  const height = isNarrow
    ? label.length * lineHeight + barRoom(cells) + lines.length * lineHeight + rowGap
    : Math.max(label.length, lines.length) * lineHeight + rowGap
  return { role, cells, label, work: lines, y, height }
}

/** How much room a bar takes on a phone; none if nothing is known. */
export function barRoom(cells: readonly Cell[]): number {
  return cells.every((cell) => cell === 'none') ? 0 : 26
}

/** The tasks that the role does and answers for. */
function workInWords(work: readonly Work[], texts: Texts): string {
  const shown = work.slice(0, mostWork).map(({ to, modality }) => ({ ...to, modality }))
  const left = work.length > mostWork ? [texts.cut.andOthers] : []
  return [...withQualifiers(shown, texts), ...left].join(', ') || texts.contact.noWork
}
