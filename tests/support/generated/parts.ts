import type { Dataset, StoredNode } from '../../../src/dataset/stored/dataset'
import { idsOf } from './ids'
import { besideId } from './words'

/** The datasets that a generated one is made of, as a graph takes them: one holds nodes of another library, and the other all claims. */
export function partsOf(dataset: Dataset): readonly Dataset[] {
  const isBeside = ({ properties }: StoredNode): boolean => properties['dataset'] === besideId
  const library = idsOf('Library')[1] ?? ''
  return [
    {
      ...dataset,
      head: { ...dataset.head, id: besideId, library },
      nodes: dataset.nodes.filter(isBeside),
      edges: [],
    },
    { ...dataset, nodes: dataset.nodes.filter((node) => !isBeside(node)) },
  ]
}
