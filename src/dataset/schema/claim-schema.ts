import { z } from 'zod'

import { claimProperties } from '../../domain/model/claim'
import type { EdgeKind } from '../../domain/model/edge-kind'
import { defaultWords } from '../defaults'
import { propertySchema } from './property-schema'
import { citation, slug } from './text-schemas'

type Shape = Record<string, z.ZodType>

/** The keys of what every claim of a kind bears. */
export function claimShape(edge: EdgeKind): Shape {
  const properties = [...claimProperties, ...(edge.properties ?? [])]
  return {
    ...Object.fromEntries(
      properties.map((property) => {
        const schema = propertySchema(property).optional()
        const word = property.required ? defaultWords[property.name] : undefined
        return [property.name, word === undefined ? schema : schema.meta({ default: word })]
      }),
    ),
    sources: z
      .array(citation)
      .min(1)
      .optional()
      .describe('Who says so; where it is left out, those of its node.'),
    library: slug
      .optional()
      .describe('Whose practice it is; where it is left out, that of the head.'),
  }
}

const claimSchemas = new Map<string, z.ZodType>()

/** A claim as it stands at the node that it leaves: a bare id, or the id with what is claimed. */
export function claimSchema(edge: EdgeKind): z.ZodType {
  const own = (edge.properties ?? []).length > 0
  const name = own ? `Claim.${edge.type}` : 'Claim'
  const known = claimSchemas.get(name)
  if (known !== undefined) return known
  const whole = z.strictObject({
    to: slug.describe('The id of the other node.'),
    ...claimShape(edge),
    as: slug
      .optional()
      .describe('A word that tells it from another claim of the kind between the same nodes.'),
  })
  const schema = z.union([slug.describe('The id of the other node.'), whole]).meta({
    id: name,
    description: own ? edge.description : 'A claim that leads to another node.',
  })
  claimSchemas.set(name, schema)
  return schema
}
