import type { FigureCell, Grid } from '../grid/grid'
import type { gapsTexts } from '../texts/gaps'
import type { GapRow } from './gap-rows'
import { gapKinds, general, mostGaps, type GapKind } from './gaps.query'

/** Whose descriptions have gaps, by what is missing. */
export function gapsGridOf(
  rows: readonly GapRow[],
  { at, words }: Pick<Around, 'at' | 'words'>,
): Grid {
  const most = Math.max(1, ...rows.flatMap(({ gaps }) => gapKinds.map((kind) => gaps[kind].length)))
  return {
    name: words.picture,
    corner: { rows: words.rows, columns: words.columns },
    columns: gapKinds.map((kind) => ({ id: kind, label: words.kinds[kind] })),
    rows: rows.map((row) => ({
      head: {
        id: row.whose.id,
        label: row.whose.label,
        target: row.whose.id === general ? undefined : { show: row.whose.id },
      },
      cells: gapKinds.map((kind) => cellOf(row, kind, { at, most, words })),
    })),
    legend: [
      { look: { text: String(most), share: 1 }, words: words.legend.many },
      { look: { text: '1', share: 1 / Math.max(most, 4) }, words: words.legend.few },
      { look: { sign: 'none' }, words: words.legend.none },
    ],
  }
}

interface Around {
  readonly at: string | undefined
  readonly most: number
  readonly words: (typeof gapsTexts)['en']
}

function cellOf({ whose, gaps }: GapRow, kind: GapKind, { at, most, words }: Around): FigureCell {
  const count = gaps[kind].length
  const name = `${whose.label}, ${words.kinds[kind]}`
  if (count === 0) return { look: { sign: 'none' }, name: `${name}: ${words.none}` }
  const place = `${whose.id},${kind}`
  const text = count < mostGaps ? String(count) : `${count}+`
  return {
    look: { text, share: count / most },
    name: `${name}: ${text}`,
    target: { at: place },
    isChosen: at === place,
  }
}
