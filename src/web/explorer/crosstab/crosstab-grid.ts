import { inNaturalOrder } from '../choosing/natural-order'
import type { Grid } from '../grid/grid'
import type { crosstabTexts } from '../texts/crosstab'
import type { Crossed, CountedHead } from './crosstab.query'
import { nothing, type FigureTable } from './tables'

interface Sizes {
  readonly rows: number
  readonly columns: number
}

/** What is chosen, and the words of it. */
interface Around {
  readonly at: string | undefined
  readonly language: string
  readonly words: (typeof crosstabTexts)['en']
  readonly modalities: Readonly<Record<string, string>>
}

/** The largest rows and columns of a table of counts. */
export function crosstabGridOf(
  { crosstab }: Crossed['counted'],
  table: FigureTable,
  sizes: Sizes,
  around: Around,
): Grid {
  const rows = largest(crosstab.rows, sizes.rows, around)
  const columns =
    table.columns === 'modality'
      ? crosstab.columns
      : largest(crosstab.columns, sizes.columns, around)
  const counts = new Map(
    crosstab.cells.map(({ row, column, count }) => [`${row.value} ${column.value}`, count]),
  )
  // What names nothing would leave all others pale.
  const most = Math.max(
    1,
    ...crosstab.cells.flatMap(({ row, column, count }) =>
      row.value === null || column.value === null ? [] : [count],
    ),
  )
  const { at: chosen, words } = around
  const headOf = (head: CountedHead) => ({
    id: head.value ?? nothing,
    label: labelOf(head, around),
    detail: `(${head.total})`,
    target: head.node && head.value ? { show: head.value } : undefined,
  })
  return {
    name: words.tables[table.name],
    corner: words.ends[table.name],
    columns: columns.map(headOf),
    rows: rows.map((row) => ({
      head: headOf(row),
      cells: columns.map((column) => {
        const count = counts.get(`${row.value} ${column.value}`) ?? 0
        const at = `${row.value ?? nothing},${column.value ?? nothing}`
        const name = words.cell[table.counts](
          labelOf(row, around),
          labelOf(column, around),
          count,
          row.total,
        )
        if (count === 0) return { look: {}, name }
        return {
          // The root, so that small counts can be told apart as well.
          look: { text: String(count), share: Math.min(1, Math.sqrt(count / most)) },
          name,
          target: { at },
          isChosen: chosen === at,
        }
      }),
    })),
    legend: [
      { look: { text: String(most), share: 1 }, words: words.legend.most[table.counts] },
      { look: { text: '1', share: Math.sqrt(1 / most) }, words: words.legend.few },
      { look: {}, words: words.legend.none },
    ],
  }
}

/** Of those that count alike, the names decide. What names nothing stands last, and is shown in any case. */
function largest(
  heads: readonly CountedHead[],
  count: number,
  around: Around,
): readonly CountedHead[] {
  const named = inNaturalOrder(
    heads
      .filter(({ value }) => value !== null)
      .map((head) => ({ ...head, label: labelOf(head, around) })),
    around.language,
  )
  const others = heads.filter(({ value }) => value === null)
  const shown = Math.max(count - others.length, 1)
  return [...named.toSorted((one, other) => other.total - one.total).slice(0, shown), ...others]
}

function labelOf({ value, node }: CountedHead, { words, modalities }: Around): string {
  if (value === null) return words.none
  return node?.label ?? modalities[value] ?? value
}
