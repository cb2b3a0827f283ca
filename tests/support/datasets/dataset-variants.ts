import type { Dataset } from '../../../src/dataset/stored/dataset'

/** The dataset without what the ids name, and with a checksum of its own. */
export function without(dataset: Dataset, ...ids: readonly string[]): Dataset {
  return {
    ...dataset,
    nodes: dataset.nodes.filter(({ id }) => !ids.includes(id)),
    edges: dataset.edges.filter(
      ({ id, from, to }) => ![id, from, to].some((name) => ids.includes(name)),
    ),
    checksum: `without ${ids.join(', ')}`,
  }
}
