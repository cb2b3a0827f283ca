import { withQualifiers } from '../claim/with-qualifiers'
import { textLines } from '../drawing/text-lines'
import { fontSize, lineHeight } from '../drawing/text-size'
import type { Texts } from '../texts/en'
import { mostWork, type RoleInContact, type WorkInContact } from './contact.query'
import { contactCellsOf, groupOf, groups, type ContactCell, type ContactGroup } from './scale'

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

export interface PlacedRow {
  readonly role: RoleInContact
  readonly cells: readonly ContactCell[]
  readonly label: readonly string[]
  readonly work: readonly string[]
  readonly y: number
  readonly height: number
}

interface Heading {
  readonly group: ContactGroup
  readonly y: number
}

export interface ContactPlan {
  readonly rows: readonly PlacedRow[]
  readonly headings: readonly Heading[]
  readonly height: number
}

const narrow = 820

export function contactColumnsOf(width: number): Columns {
  if (width < narrow) return { isNarrow: true, width, axis: 12, cell: (width - 24) / 4, work: 12 }
  const axis = Math.min(220, width * 0.21)
  const cell = Math.min(118, width * 0.1)
  return { isNarrow: false, width, axis, cell, work: axis + cell * 4 + 24 }
}

/** Puts the roles into groups below each other: those that meet customers least first. */
export function contactPlanOf(
  roles: readonly RoleInContact[],
  columns: Columns,
  texts: Texts,
  top: number,
): ContactPlan {
  const rows: PlacedRow[] = []
  const headings: Heading[] = []
  let y = top
  for (const group of groups) {
    const some = roles
      .map((role) => ({ role, cells: contactCellsOf(role) }))
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
  cells: readonly ContactCell[],
  columns: Columns,
  texts: Texts,
  y: number,
): PlacedRow {
  const { isNarrow, width, axis, work } = columns
  const label = textLines(role.label, (isNarrow ? width : axis) - 24, fontSize, 600)
  const lines = textLines(workInWords(role.work, texts), width - work - 12, fontSize)
  const height = isNarrow
    ? label.length * lineHeight + barRoom(cells) + lines.length * lineHeight + rowGap
    : Math.max(label.length, lines.length) * lineHeight + rowGap
  return { role, cells, label, work: lines, y, height }
}

/** How much room a bar takes on a phone; none if nothing is known. */
export function barRoom(cells: readonly ContactCell[]): number {
  return cells.every((cell) => cell === 'none') ? 0 : 26
}

/** The tasks that the role does and answers for. */
function workInWords(work: readonly WorkInContact[], texts: Texts): string {
  const shown = work.slice(0, mostWork)
  const named = (some: readonly WorkInContact[]) =>
    withQualifiers(
      some.map(({ to, modality }) => ({ ...to, modality })),
      texts,
    ).join(', ')
  const done = named(shown.filter(({ kind }) => kind !== 'RESPONSIBLE_FOR'))
  const answeredFor = named(shown.filter(({ kind }) => kind === 'RESPONSIBLE_FOR'))
  const left = work.length > mostWork ? [texts.cut.andOthers] : []
  const parts = [done, answeredFor && texts.contact.answersFor(answeredFor), ...left]
  return parts.filter(Boolean).join('; ') || texts.contact.noWork
}
