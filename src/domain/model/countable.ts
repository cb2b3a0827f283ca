import { claimProperties } from './claim'
import { commonProperties } from './common'
import { edgeKinds, nodeKinds } from './model'
import type { NodeKindName } from './node-kind'
import { property, type Property } from './property'

/** What claims can be counted by. */
export const countableOfClaims: readonly Property[] = [
  ...claimProperties,
  ...edgeKinds.flatMap((edge) => edge.properties ?? []),
  property('library', 'STRING', 'Whose practice it is, by id.'),
  property('dataset', 'STRING', 'The dataset that the claim comes from.'),
]

/** What nodes of a kind can be counted by: all that can be the same for several. */
export function countableOfNodes(kind: NodeKindName): readonly Property[] {
  const own = nodeKinds.find(({ name }) => name === kind)?.properties ?? []
  return [...commonProperties, ...own].filter(({ name }) => name !== 'id')
}
