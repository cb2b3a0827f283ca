import { edgeField } from '../../domain/model/model'
import type { NodeKindName } from '../../domain/model/node-kind'
import type { GraphSizes } from '../sizes/graph-sizes'

/** How many edges of that name the node of a kind has that has the most. */
export function degreeOf(sizes: GraphSizes, kind: NodeKindName, name: string): number {
  const field = edgeField(kind, name)
  if (!field) throw new Error(`${kind} has no edge called ${name}.`)
  return sizes.degree(field)
}
