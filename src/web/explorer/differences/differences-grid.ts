import type { FigureCell, Grid } from '../grid/grid'
import { differenceKinds, type DifferenceKind } from '../thing/different-things'
import type { differencesTexts } from '../texts/differences'
import type { DifferenceRow } from './counted'

/** Workflows of libraries by that in which they can differ from the general picture, with totals of these and of those that are not shown. */
export function differencesGridOf(
  rows: readonly DifferenceRow[],
  all: readonly DifferenceRow[],
  { at, words }: Around,
): Grid {
  const total = (kind: DifferenceKind) =>
    all.reduce((sum, { counts }) => sum + counts[kind].count, 0)
  return {
    name: words.picture,
    corner: { rows: words.rows, columns: words.columns },
    columns: differenceKinds.map((kind) => ({
      id: kind,
      label: words.kinds[kind],
      detail: `(${total(kind)})`,
    })),
    rows: rows.map((row) => ({
      head: {
        id: row.workflow.id,
        label: row.workflow.label,
        detail: words.beside(row.general.label, row.shared),
        target: { show: row.workflow.id },
      },
      cells: differenceKinds.map((kind) => cellOf(row, kind, { at, words })),
    })),
    legend: [
      { look: { text: '4/5', share: 0.8 }, words: words.legend.much },
      { look: { text: '0/5' }, words: words.legend.nothing },
      { look: {}, words: words.legend.none },
      { look: { text: '6/9', certainty: 'hedged' }, words: words.legend.notTold },
    ],
  }
}

interface Around {
  readonly at: string | undefined
  readonly words: (typeof differencesTexts)['en']
}

function cellOf(row: DifferenceRow, kind: DifferenceKind, { at, words }: Around): FigureCell {
  const { count, all } = row.counts[kind]
  const name = `${row.workflow.label}, ${words.kinds[kind]}: ${words.count(count, all)}`
  if (all === 0) return { look: {}, name }
  const text = `${count}/${all}`
  if (count === 0) return { look: { text }, name }
  const place = [row.library.id, row.workflow.id, kind].join(',')
  return {
    look: kind === 'notTold' ? { text, certainty: 'hedged' } : { text, share: count / all },
    name,
    target: { at: place },
    isChosen: at === place,
  }
}
