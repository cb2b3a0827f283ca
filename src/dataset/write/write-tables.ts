import { byteOrderMark, csvRows } from '../../domain/csv'
import type { EdgeField } from '../../domain/model/model'
import type { NodeKindName } from '../../domain/model/node-kind'
import { storedItems } from '../schema/texts-of-places'
import { claimFields, isNested, listedKinds, nestedKind } from '../schema/model-fields'
import { isMapping, listAt, textAt, type Mapping } from '../file/mapping'
import { listIn, type FileValue } from './file-value'
import { cellOf, type CellValue } from '../tables/cells'
import {
  kindColumn,
  positionColumn,
  tableColumns,
  usualColumns,
  workflowColumn,
  type TableName,
} from '../tables/columns'

/** What stands between cells: a comma, or the semicolon that spreadsheets want if the comma is in numbers. */
export type Delimiter = ',' | ';'

/** The tables of what a file in YAML says: the same nodes, each a row, and the same claims. */
export function writeTables(
  content: FileValue,
  delimiter: Delimiter,
): Readonly<Record<TableName, string>> {
  const nodes: Mapping[] = []
  const edges: Mapping[] = []

  function visit(kind: NodeKindName, written: Mapping, place: Mapping): void {
    const fields = claimFields(kind)
    const ofEdges = fields.filter(({ edge }) => edge.claim !== false).map(({ field }) => field)
    const own = Object.entries(written).filter(([key]) => !ofEdges.includes(key))
    nodes.push({ [kindColumn]: kind, ...place, ...Object.fromEntries(own) })
    for (const field of fields.filter((each) => ofEdges.includes(each.field))) {
      const id = textAt(written, 'id') ?? ''
      listAt(written, field.field).forEach((item, index) => {
        if (!isNested(field)) edges.push(claimRow(id, field, item))
        else if (isMapping(item)) {
          visit(nestedKind, item, { [workflowColumn]: id, [positionColumn]: index + 1 })
        }
      })
    }
  }

  for (const { name, plural } of listedKinds) {
    for (const node of listIn(content, plural)) visit(name, node, {})
  }
  return {
    dataset: tableText('dataset', [content.dataset], delimiter),
    nodes: tableText('nodes', nodes, delimiter),
    edges: tableText('edges', [...edges, ...listIn(content, 'claims')], delimiter),
  }
}

function claimRow(from: string, { edge }: EdgeField, item: unknown): Mapping {
  const claim = isMapping(item) ? item : { to: item }
  return { from, kind: edge.type, ...claim }
}

/** A table with the columns that it needs, in their order, so that a change of one value is a change of one line. */
function tableText(table: TableName, rows: readonly Mapping[], delimiter: Delimiter): string {
  const columns = tableColumns[table]
  const ofPlaces = new Set(columns.filter(({ form }) => form === 'PLACES').map(({ name }) => name))
  const flat = rows.map((row) => flatRow(row, ofPlaces))
  const used = new Set([...usualColumns[table], ...flat.flatMap((row) => Object.keys(row))])
  const names = columns.map(({ name }) => name).filter((name) => used.has(name))
  const cells = flat.map((row) => names.map((name) => cellOf(row[name] as CellValue | undefined)))
  return `${byteOrderMark}${csvRows([names, ...cells], delimiter)}`
}

/** The text under en, under label, stands in the column label.en, and texts of places in one cell. */
function flatRow(row: Mapping, ofPlaces: ReadonlySet<string>): Mapping {
  const flat = ([key, value]: readonly [string, unknown]): (readonly [string, unknown])[] => {
    if (!isMapping(value)) return [[key, value]]
    if (ofPlaces.has(key)) return [[key, storedItems(value)]]
    return Object.entries(value).flatMap(([inner, text]) => flat([`${key}.${inner}`, text]))
  }
  return Object.fromEntries(Object.entries(row).flatMap(flat))
}
