import type { Paper } from '../save/paper'
import { kindSigns, lineSigns } from '../save/signs'
import type { Texts } from '../texts/en'
import { datasetOf } from './filters'
import type { GraphPart } from './neighbourhood.query'

/** What the picture of a neighbourhood says of itself: where one began, its signs, and the descriptions that it draws. */
export function paperOfNeighbourhood(
  { nodes, edges }: GraphPart,
  seeds: readonly string[],
  texts: Texts,
): Paper {
  const labels = nodes.filter(({ id }) => seeds.includes(id)).map(({ label }) => label)
  return {
    subject: labels.join(', '),
    signs: [
      ...kindSigns(
        nodes.map(({ kind }) => kind),
        texts,
      ),
      ...lineSigns(texts),
    ],
    datasets: [...new Set(edges.map(datasetOf))],
  }
}
