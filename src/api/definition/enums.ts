import { registerEnumType } from 'type-graphql'
import { languageNames } from '../../domain/languages'
import { edgeKinds, nodeKinds } from '../../domain/model/model'
import type { Property } from '../../domain/model/property'
import { amount } from '../../domain/vocabulary/claim'
import type { Enumeration } from '../../domain/vocabulary/enumeration'

/** An enumeration as TypeGraphQL takes it: an object whose keys are its values. */
export type EnumObject = Readonly<Record<string, string>>

const registered = new Map<string, EnumObject>()

/** The GraphQL enum of an enumeration, registered when it is first asked for. */
export function enumOf({ name, description, values }: Omit<Enumeration, 'ordered'>): EnumObject {
  const known = registered.get(name)
  if (known) return known
  const words = Object.keys(values)
  const object = Object.fromEntries(words.map((word) => [word, word]))
  const valuesConfig = Object.fromEntries(
    words.map((word) => [word, { description: values[word] ?? '' }]),
  )
  registerEnumType(object, { name, description, valuesConfig })
  registered.set(name, object)
  return object
}

/** The GraphQL enum of a property's words, if it has such. */
export function enumOfProperty({ type }: Property): EnumObject | undefined {
  return typeof type === 'string' ? undefined : enumOf(type)
}

export const LanguageEnum = enumOf({
  name: 'Language',
  description:
    'A language of labels, alternative labels and descriptions. A list of languages is tried in its order, by default that of the Accept-Language header, else EN, FI, SV, SE, SMN, SMS; the others come after those that are named.',
  values: languageNames,
})

export const edgeKindWords = {
  name: 'EdgeKind',
  description: 'A kind of edge. Every edge is a claim, but for DOES, whose claim HAS_STEP carries.',
  values: Object.fromEntries(edgeKinds.map((edge) => [edge.type, edge.description])),
}

export const EdgeKindEnum = enumOf(edgeKindWords)

export const NodeKindEnum = enumOf({
  name: 'NodeKind',
  description: 'A kind of node.',
  values: Object.fromEntries(nodeKinds.map((kind) => [kind.name, kind.description])),
})

export const OrderRelationEnum = enumOf({
  name: 'OrderRelation',
  description: 'By what one task comes before another.',
  values: {
    NEXT: 'A step that does the one leads to a step that does the other.',
    ENABLES: 'A step makes the later task possible, and no step is said to do it.',
  },
})

export const ContactEnum = enumOf({
  name: 'ContactAmount',
  description: 'How much of the work is meeting customers, or that nobody says.',
  values: { ...amount.values, UNKNOWN: 'No source says anything; this is not the same as NONE.' },
})
