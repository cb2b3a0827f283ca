import type { Dataset, StoredNode, StoredProperties } from '../../../src/dataset/stored/dataset'
import { readGeneralDataset } from './general-dataset'

/** The reference graph, and what tests ask of it. */
export interface ReferenceGraph {
  readonly nodes: Dataset['nodes']
  /** A claim by its id in the dataset, without its note, what follows from the id and what is there twice. */
  claim(id: string): StoredProperties
  node(id: string): StoredNode
  /** Where the edges of a type lead from a node. */
  targets(from: string, type: string): readonly string[]
  /** What the edges of a type that reach a node leave. */
  origins(type: string, to: string): readonly string[]
  /** The nodes of a kind that bear a name. */
  called(kind: string, name: string): readonly string[]
}

export const answeringFeedback = ['director', 'service-manager', 'it-worker']

export function cite(...locators: string[]): string[] {
  return locators.map((locator) => `kysy-2024-02-04#${locator}`)
}

export async function readReferenceGraph(): Promise<ReferenceGraph> {
  const { nodes, edges } = await readGeneralDataset()
  return {
    nodes,
    claim: (id) => {
      const edge = edges.find((candidate) => candidate.id === `general:${id}`)
      if (edge === undefined) throw new Error(`There is no claim ${id}.`)
      const derived = [
        'id',
        'dataset',
        'library',
        'modalityRank',
        'amountRank',
        'note',
        'noteEn',
        'noteFi',
        'noteSv',
      ]
      return Object.fromEntries(
        Object.entries(edge.properties).filter(([name]) => !derived.includes(name)),
      )
    },
    node: (id) => {
      const found = nodes.find((candidate) => candidate.id === id)
      if (found === undefined) throw new Error(`There is no node ${id}.`)
      return found
    },
    targets: (from, type) =>
      edges.filter((edge) => edge.from === from && edge.type === type).map(({ to }) => to),
    origins: (type, to) =>
      edges.filter((edge) => edge.type === type && edge.to === to).map(({ from }) => from),
    called: (kind, name) =>
      nodes
        .filter((candidate) => candidate.kind === kind)
        .filter(({ properties }) => [properties['names'] ?? []].flat().includes(name))
        .map(({ id }) => id),
  }
}
