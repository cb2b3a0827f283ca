import { z } from 'zod'

import { claimProperties } from '../../domain/model/claim'
import type { EdgeKind } from '../../domain/model/edge-kind'
import type { Property } from '../../domain/model/property'
import { defaultWords, wordsOfKind } from '../defaults'
import { freeKinds } from '../model-fields'
import { propertySchema } from './property-schema'
import { citation, slug } from './text-schemas'

type Shape = Record<string, z.ZodType>

/** The keys of what every claim of a kind bears. */
export function claimShape(edge: EdgeKind): Shape {
  const all = [...claimProperties, ...(edge.properties ?? [])]
  return {
    ...Object.fromEntries(all.map((property) => claimProperty(property, edge))),
    sources: z
      .array(citation)
      .optional()
      .describe(
        'Who says so; where it is left out, those of its node. An empty list where nobody is cited.',
      ),
    library: slug
      .optional()
      .describe('Whose practice it is; where it is left out, that of the head.'),
  }
}

function claimProperty(property: Property, edge: EdgeKind): [string, z.ZodType] {
  const { name, description, required } = property
  const schema = propertySchema(property).optional()
  const word = required ? defaultWords[name] : undefined
  if (word === undefined) return [name, schema]
  if (!wordsOfNode(edge).includes(name)) return [name, schema.meta({ default: word })]
  return [name, schema.describe(`${description} Where it is left out, what its node says.`)]
}

/** The required words that the node says of itself at which such a claim stands. */
function wordsOfNode({ from }: EdgeKind): readonly string[] {
  return from.flatMap(wordsOfKind)
}

/** Whether claims of the kind bear or leave out other words than most do. */
function isParticular(edge: EdgeKind): boolean {
  return (edge.properties ?? []).length > 0 || wordsOfNode(edge).length > 0
}

const ends = {
  to: slug.describe('The id of the other node.'),
  as: slug
    .optional()
    .describe('A word that tells it from another claim of the kind between the same nodes.'),
}

const claimSchemas = new Map<string, z.ZodType>()

/** A claim as it stands at the node that it leaves: a bare id, or the id with what is claimed. */
export function claimSchema(edge: EdgeKind): z.ZodType {
  const own = isParticular(edge)
  const name = own ? `Claim.${edge.type}` : 'Claim'
  const known = claimSchemas.get(name)
  if (known !== undefined) return known
  const { to, as } = ends
  const whole = z.strictObject({ to, ...claimShape(edge), as })
  const schema = z.union([slug.describe('The id of the other node.'), whole]).meta({
    id: name,
    description: own ? edge.description : 'A claim that leads to another node.',
  })
  claimSchemas.set(name, schema)
  return schema
}

/** The kinds of claim that bear the same, so that one schema will do for them. */
function alike(): readonly (readonly EdgeKind[])[] {
  const groups = new Map<string, EdgeKind[]>()
  for (const edge of freeKinds) {
    const key = isParticular(edge) ? edge.type : ''
    const group = groups.get(key) ?? []
    groups.set(key, group)
    group.push(edge)
  }
  return [...groups.values()]
}

function freeClaimVariant(edges: readonly EdgeKind[]) {
  const [first, ...others] = edges
  if (first === undefined) throw new Error('A kind of claim is missing.')
  const types = edges.map((edge) => edge.type)
  const kind = z.enum([...new Set(types)]).describe('What is claimed, as a kind of edge.')
  const from = slug.describe('The id of the node that the claim begins at.')
  return z.strictObject({ from, kind, ...ends, ...claimShape(first) }).meta({
    id: others.length === 0 ? `FreeClaim.${first.type}` : 'FreeClaim',
    description: others.length === 0 ? first.description : 'A claim that names both of its nodes.',
  })
}

/** A claim that stands by itself and names both of its nodes, which can be those of other datasets. */
export function freeClaimSchema(): z.ZodType {
  const [first, ...others] = alike().map(freeClaimVariant)
  if (first === undefined) throw new Error('The model has no kind of claim.')
  return z.discriminatedUnion('kind', [first, ...others])
}
