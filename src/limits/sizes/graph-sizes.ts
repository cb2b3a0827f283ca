import { edgeFields, nodeKinds, type EdgeField } from '../../domain/model/model'
import type { NodeKindName } from '../../domain/model/node-kind'
import type { PracticeFilter } from '../../query/where/practice'

/** How large the lists of a graph can be: what an operation can cost follows from it. Infinity if nothing is known yet. */
export interface GraphSizes {
  readonly areKnown: boolean
  /** How many nodes there are of these kinds. */
  nodes(kinds: readonly NodeKindName[]): number
  /** How many edges there are of these types. */
  edges(types: readonly string[]): number
  /** How many edges of a field the one node has that has the most; if practices meet, of those that are asked for. */
  degree(field: EdgeField, whose?: PracticeFilter): number
  /** How long workflows are, the longest first. */
  readonly lengths: readonly WorkflowLength[]
}

/** How many workflows have so many steps. */
interface WorkflowLength {
  readonly steps: number
  readonly workflows: number
}

export const unknownSizes: GraphSizes = {
  areKnown: false,
  nodes: () => Infinity,
  edges: () => Infinity,
  degree: () => Infinity,
  lengths: [{ steps: Infinity, workflows: Infinity }],
}

export const allKinds = nodeKinds.map((kind) => kind.name)

/** How many edges a node of a kind can have in all: no fewer than any has. */
export function degreeInAll(sizes: GraphSizes, kind: NodeKindName): number {
  return total(edgeFields(kind).map((field) => sizes.degree(field)))
}

/** How many edges any node can have in all. */
export function largestDegree(sizes: GraphSizes): number {
  return Math.max(...allKinds.map((kind) => degreeInAll(sizes, kind)))
}

export function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
