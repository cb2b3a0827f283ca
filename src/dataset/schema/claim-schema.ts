import { z } from 'zod'

import { groupBy } from '../../domain/group-by'
import { claimProperties } from '../../domain/model/claim'
import type { EdgeKind } from '../../domain/model/edge-kind'
import type { Property } from '../../domain/model/property'
import { defaultWords, wordsOfKind } from './defaults'
import { freeKinds, leadsToValue } from './model-fields'
import { propertySchema } from './property-schema'
import { sourceCitation, slug } from './text-schemas'
import {
  checkBounds,
  isInBounds,
  tooLarge,
  valueKind,
  valueShape,
  type MeasuredKind,
} from './value-schema'

type Shape = Record<string, z.ZodType>

/** The keys of what every claim of a kind bears. */
export function claimShape(edge: EdgeKind): Shape {
  const all = [...claimProperties, ...(edge.properties ?? [])]
  return {
    ...Object.fromEntries(all.map((property) => claimProperty(property, edge))),
    sources: z
      .array(sourceCitation)
      .optional()
      .describe(
        'Who says so; if it is left out, those of its node. An empty list if nobody is cited.',
      ),
    library: slug.optional().describe('Whose practice it is; if it is left out, that of the head.'),
  }
}

function claimProperty(property: Property, edge: EdgeKind): [string, z.ZodType] {
  const { name, description, required } = property
  const schema = propertySchema(property).optional()
  const word = required ? defaultWords[name] : undefined
  if (word === undefined) return [name, schema]
  if (!wordsOfNode(edge).includes(name)) return [name, schema.meta({ default: word })]
  return [name, schema.describe(`${description} If it is left out, what its node says.`)]
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

/** A value as it stands at what has it: a bare text, or its bounds with what is claimed, or several of them. */
export function valueFieldSchema(edge: EdgeKind): z.ZodType {
  const kind = valueKind(edge)
  const known = valueFields.get(kind.name)
  if (known !== undefined) return known
  const { form } = kind.measure
  const bare = z
    .string(form.fault)
    .refine((text) => form.pattern.test(text) || slug.safeParse(text).success, form.fault)
    .refine((text) => isInBounds(kind, text), tooLarge)
    .describe(`${capital(form.name)}, or the id of a ${kind.singular} that is listed.`)
  const whole = valueClaim(kind, { ...claimShape(edge), as: ends.as }).meta({
    id: `Claim.${kind.name}`,
    description: `A ${kind.singular} with what is claimed of it.`,
  })
  const several = z.array(z.union([whole, bare])).min(1)
  const schema = z.union([whole, several, bare])
  valueFields.set(kind.name, schema)
  return schema
}

const valueFields = new Map<string, z.ZodType>()

/** A claim with the value that it leads to, or with the id of one. */
function valueClaim(kind: MeasuredKind, rest: Shape) {
  const value = { id: valueId.optional(), ...valueShape(kind), to: ends.to.optional(), ...rest }
  return z.strictObject(value).superRefine((written, context) => {
    if (!('to' in written)) return checkBounds(kind, written, context)
    const [other] = Object.keys(valueShape(kind)).filter((key) => key in written)
    if (other === undefined) return
    const message = `A claim names a ${kind.singular} with the key "to", or states one with "${other}"; keep one of them.`
    context.addIssue({ code: 'custom', path: [other], message })
  })
}

const valueId = slug.describe(
  'The id of the value; if it is left out, it follows from what has the value.',
)

function capital(words: string): string {
  return words.replace(/^an? /, '').replace(/^./, (letter) => letter.toUpperCase())
}

/** The kinds of claim that bear the same, so that one schema will do for them. */
function alike(): readonly (readonly EdgeKind[])[] {
  return [...groupBy(freeKinds, groupOf).values()]
}

function groupOf(edge: EdgeKind): string {
  if (leadsToValue(edge)) return valueKind(edge).name
  return isParticular(edge) ? edge.type : ''
}

function freeClaimVariant(edges: readonly EdgeKind[]) {
  const [first, ...others] = edges
  if (first === undefined) throw new Error('A kind of claim is missing.')
  const types = edges.map((edge) => edge.type)
  const kind = z.enum([...new Set(types)]).describe('What is claimed, as a kind of edge.')
  const from = slug.describe('The id of the node that the claim begins at.')
  if (leadsToValue(first)) {
    const value = valueKind(first)
    return valueClaim(value, { from, kind, ...claimShape(first), as: ends.as }).meta({
      id: `FreeClaim.${value.name}`,
      description: `A claim that leads to a ${value.singular}, or states one.`,
    })
  }
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
