import type { Grid, FigureCell } from '../grid/grid'
import type { likenessTexts } from '../texts/likeness'
import { mostAlike, sharedOf, type ToldTasks } from './task-sets'

/** Libraries by libraries: how many of the tasks that either tells of both tell of. */
export function likenessGridOf(
  libraries: readonly ToldTasks[],
  words: (typeof likenessTexts)['en'],
): Grid {
  const heads = libraries.map(({ id, label, tasks }) => ({
    id,
    label,
    detail: `(${tasks.size})`,
    target: { show: id },
  }))
  return {
    name: words.picture,
    corner: { rows: words.rows, columns: words.columns },
    columns: heads,
    rows: libraries.map((one, index) => ({
      head: heads[index] ?? { id: one.id, label: one.label },
      cells: libraries.map((other): FigureCell => {
        if (one === other) return { look: {}, name: one.label }
        const { both, any } = sharedOf(one.tasks, other.tasks)
        const name = words.cell(one.label, other.label, both, any)
        if (both === 0) return { look: {}, name }
        return {
          look: { text: `${both}/${any}`, share: both / any },
          name,
          target: { view: 'compare', ids: mostAlike(one, other) },
        }
      }),
    })),
    legend: [
      { look: { text: '6/8', share: 0.75 }, words: words.legend.much },
      { look: { text: '1/9', share: 0.11 }, words: words.legend.little },
      { look: {}, words: words.legend.none },
    ],
  }
}
