import { inNaturalOrder } from '../choosing/natural-order'
import type { Explorer } from '../explorer-context'
import type { Grid, FigureCell } from '../grid/grid'
import type { Texts } from '../texts/en'
import { positionsTexts } from '../texts/positions'
import type { PositionRow, WhereInTheWork } from './positions.query'

/** Libraries by tasks: the libraries that tell of most tasks, and the tasks that mostly come early, first. */
export function positionsGridOf(
  { columns, rows }: WhereInTheWork['taskPositions'],
  { address, language, texts }: Pick<Explorer, 'address' | 'language' | 'texts'>,
): Grid {
  const words = positionsTexts[language]
  const { states } = texts.compare
  const last = Math.max(
    1,
    ...rows.flatMap(({ cells }) => cells.map(({ position }) => position ?? 0)),
  )
  const tasks = rows.toSorted((one, other) => meanOf(one) - meanOf(other))
  const known = columns.map(({ library }, index) => ({
    library,
    label: library.label,
    index,
    told: toldOf(rows, index),
  }))
  const libraries = inNaturalOrder(known, language).toSorted((one, other) => other.told - one.told)
  return {
    name: words.picture,
    corner: { rows: words.rows, columns: words.columns },
    columns: tasks.map(({ task, cells }) => ({
      id: task.id,
      label: task.label,
      detail: `(${cells.filter(({ state }) => state === 'STEP').length}/${columns.length})`,
      target: { show: task.id },
    })),
    rows: libraries.map(({ library, index, told }) => ({
      head: {
        id: library.id,
        label: library.label,
        detail: `(${told}/${rows.length})`,
        target: { show: library.id },
      },
      cells: tasks.map(({ task, cells }) =>
        cellOf(cells[index], {
          name: `${library.label}, ${task.label}`,
          last,
          address,
          words,
          states,
        }),
      ),
    })),
    legend: [
      { look: { text: '1', share: shadeOf(1, last) }, words: words.legend.early },
      { look: { text: String(last), share: shadeOf(last, last) }, words: words.legend.late },
      { look: { text: '2 …', share: shadeOf(2, last) }, words: words.legend.several },
      { look: { sign: 'absent' }, words: words.legend.absent },
      { look: { sign: 'untold' }, words: words.legend.untold },
    ],
  }
}

interface Around {
  readonly name: string
  readonly last: number
  readonly address: Explorer['address']
  readonly words: (typeof positionsTexts)['en']
  readonly states: Texts['compare']['states']
}

function cellOf(
  cell: PositionRow['cells'][number] | undefined,
  { name, last, address, words, states }: Around,
): FigureCell {
  if (cell?.state === 'ABSENT') {
    return { look: { sign: 'absent' }, name: `${name}: ${states.ABSENT}` }
  }
  if (!cell || cell.position === null) {
    return { look: { sign: 'untold' }, name: `${name}: ${states.NOT_TOLD}` }
  }
  const { position, positions, steps } = cell
  const [first] = steps
  return {
    look: {
      text: positions.length > 1 ? `${position} …` : String(position),
      share: shadeOf(position, last),
    },
    name: `${name}: ${words.at(positions.join(', '))}`,
    target: first && { show: first.id },
    isChosen: steps.some(({ id }) => id === address.show),
  }
}

function shadeOf(position: number, last: number): number {
  return 0.2 + 0.8 * (position / last)
}

function toldOf(rows: readonly PositionRow[], index: number): number {
  return rows.filter(({ cells }) => cells[index]?.state === 'STEP').length
}

function meanOf({ cells }: PositionRow): number {
  const known = cells.flatMap(({ position }) => (position === null ? [] : [position]))
  if (known.length === 0) return Infinity
  return known.reduce((sum, position) => sum + position, 0) / known.length
}
