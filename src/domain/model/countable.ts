import { commonProperties } from './common'
import { nodeKinds } from './model'
import type { NodeKindName } from './node-kind'
import { propertiesOfClaims, shownProperties } from './properties'
import { property, type Property } from './property'

/** What is counted of a claim that no property of it holds as it is. */
export const kindOfClaim = property('kind', 'STRING', 'The kind of edge.')
export const sourceOfClaim = property(
  'source',
  'STRING',
  'The source that it cites, by id. A claim that cites several sources counts under each of them, once however many places of one it cites; a claim without a source counts under null.',
  { list: true },
)

/** What claims can be counted by. */
export const countableOfClaims: readonly Property[] = [
  kindOfClaim,
  ...propertiesOfClaims,
  property('library', 'STRING', 'Whose practice it is, by id.'),
  property('dataset', 'STRING', 'The dataset that the claim comes from.'),
  sourceOfClaim,
]

/** What nodes of a kind can be counted by: all that can be the same for several. */
export function countableOfNodes(kind: NodeKindName): readonly Property[] {
  const own = nodeKinds.find(({ name }) => name === kind)?.properties ?? []
  return [...commonProperties, ...shownProperties(own)].filter(({ name }) => name !== 'id')
}
