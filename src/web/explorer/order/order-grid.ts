import type { Explorer } from '../explorer-context'
import type { Grid, FigureCell } from '../grid/grid'
import { orderTexts } from '../texts/order'
import type { InWhichOrder } from './order.query'
import { byOrder, pairCountsOf, type PairCounts } from './pair-counts'

/** Tasks by tasks: in how many workflows that of the row comes before that of the column. */
export function orderGridOf(
  { tasks, orders }: InWhichOrder['compareGroups'],
  { address, language }: Pick<Explorer, 'address' | 'language'>,
): Grid {
  const countsOf = pairCountsOf(orders)
  const most = Math.max(
    1,
    ...orders.map(({ first, second }) => countsOf(first.id, second.id)?.all ?? 0),
  )
  const labels = new Map(tasks.map(({ task }) => [task.id, task.label]))
  const doneIn = new Map(
    tasks.map(({ task, groups }) => [
      task.id,
      groups.reduce((sum, { doneInCount }) => sum + doneInCount, 0),
    ]),
  )
  const order = byOrder([...labels.keys()], countsOf)
  const words = orderTexts[language]
  const headOf = (id: string) => ({
    id,
    label: labels.get(id) ?? id,
    detail: `(${doneIn.get(id)})`,
    target: { show: id },
  })
  return {
    name: words.picture,
    corner: { rows: words.rows, columns: words.columns },
    columns: order.map(headOf),
    rows: order.map((earlier) => ({
      head: headOf(earlier),
      cells: order.map((later): FigureCell => {
        const pair = { earlier: labels.get(earlier) ?? '', later: labels.get(later) ?? '' }
        if (earlier === later) return { look: {}, name: pair.earlier }
        const counts = countsOf(earlier, later)
        if (!counts) {
          return { look: { sign: 'none' }, name: words.noOrder(pair.earlier, pair.later) }
        }
        return {
          look: {
            text: `${counts.before}/${counts.all}`,
            share: counts.before / counts.all,
            size: 0.35 + 0.65 * Math.sqrt(counts.all / most),
          },
          name: countsInWords(pair, counts, words),
          target: { at: `${earlier},${later}` },
          isChosen: address.at === `${earlier},${later}`,
        }
      }),
    })),
    legend: [
      { look: { text: '9/9', share: 1 }, words: words.legend.always },
      { look: { text: '2/8', share: 0.25 }, words: words.legend.some },
      { look: { text: '1/1', share: 1, size: 0.45 }, words: words.legend.few },
      { look: { sign: 'none' }, words: words.legend.none },
    ],
  }
}

export function countsInWords(
  { earlier, later }: { readonly earlier: string; readonly later: string },
  { before, after, bothWays, withoutOrder, all }: PairCounts,
  words: (typeof orderTexts)['en'],
): string {
  const rest = [
    ...(after > 0 ? [words.after(after)] : []),
    ...(bothWays > 0 ? [words.bothWays(bothWays)] : []),
    ...(withoutOrder > 0 ? [words.withoutOrder(withoutOrder)] : []),
  ]
  return `${[words.before(earlier, later, before, all), ...rest].join('; ')}.`
}
