import { claimProperties } from './claim'
import { edgeKinds, nodeKinds } from './model'
import type { Property } from './property'

/** What a node or a claim shows as it is. Texts of places are shown with their places. */
export function shownProperties(properties: readonly Property[]): readonly Property[] {
  return properties.filter(({ byPlace }) => !byPlace)
}

/** What claims bear: every one of them, and those of some kinds. */
export const propertiesOfClaims: readonly Property[] = [
  ...claimProperties,
  ...edgeKinds.flatMap(({ properties = [] }) => properties),
]

/** Every property that the model declares of some kind of node or of claims. */
export const declaredProperties: readonly Property[] = [
  ...nodeKinds.flatMap(({ properties }) => properties),
  ...propertiesOfClaims,
]
