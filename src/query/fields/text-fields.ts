import { labelOf, localisedTextOf } from '../cypher/labels'
import { column } from '../cypher/projection'
import type { NodeProjection } from '../cypher/projector'

/** The label in the first of the languages in which the node has one, else its id. */
export const projectLabel: NodeProjection = (_, field, node) =>
  column(labelOf(node, field.languages))

/** Label, alternative labels and description in the first of the languages in which the node has a label. */
export const projectText: NodeProjection = (_, field, node) => localisedTextOf(field, node)
