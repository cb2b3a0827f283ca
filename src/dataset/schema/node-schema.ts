import { z } from 'zod'

import type { EdgeField } from '../../domain/model/model'
import { nodeKind } from '../../domain/model/model'
import type { NodeKind, NodeKindName } from '../../domain/model/node-kind'
import type { Property } from '../../domain/model/property'
import { defaultWords } from './defaults'
import { claimFields, isNested, leadsToValue, nestedKind } from './model-fields'
import { claimSchema, claimShape, valueFieldSchema } from './claim-schema'
import { propertySchema } from './property-schema'
import { checkBounds, isMeasured } from './value-schema'
import { address, sourceCitation, localisedText, localisedTexts, slug } from './text-schemas'

type Shape = Record<string, z.ZodType>

/** Kinds whose label follows from something else if none is written. */
const labelled: Partial<Record<NodeKindName, string>> = {
  Source: 'What it is called; its title, if this is left out.',
  Step: 'What it is called; the label of its task, if this is left out.',
  Duration: 'What it is called; its bounds in words, if this is left out.',
  Rate: 'What it is called; its bounds in words, if this is left out.',
}

/** Properties that follow from the place in the file. */
const placed: readonly string[] = ['position']

function labelSchema(kind: NodeKind): z.ZodType {
  const otherwise = labelled[kind.name]
  return otherwise === undefined
    ? localisedText.describe('What it is called, by language.')
    : localisedText.optional().describe(otherwise)
}

function commonShape(kind: NodeKind): Shape {
  const matches = z.array(address).min(1).optional()
  return {
    id: slug.describe('A readable English slug, unique over the whole graph.'),
    label: labelSchema(kind),
    alternativeLabels: localisedTexts.optional().describe('Other words that people use.'),
    description: localisedText.optional().describe('What it is, by language.'),
    exactMatch: matches.describe('Addresses of concepts elsewhere that mean the same.'),
    closeMatch: matches.describe('Addresses of concepts elsewhere that mean almost the same.'),
    broadMatch: matches.describe('Addresses of concepts elsewhere that are broader.'),
    sources: z
      .array(sourceCitation)
      .min(1)
      .optional()
      .describe('Who says that there is such a thing.'),
  }
}

function ownProperty(property: Property): z.ZodType {
  const schema = propertySchema(property)
  if (!property.required) return schema.optional()
  const word = defaultWords[property.name]
  return word === undefined ? schema : schema.optional().meta({ default: word })
}

function fieldSchema(field: EdgeField): z.ZodType {
  if (field.edge.claim === false) return slug.describe(`${field.description} Its id.`)
  if (leadsToValue(field.edge)) {
    return valueFieldSchema(field.edge).optional().describe(field.description)
  }
  const item = isNested(field) ? stepSchema(field) : claimSchema(field.edge)
  return z.array(item).min(1).optional().describe(field.description)
}

function nodeShape(kind: NodeKind): Shape {
  const properties = kind.properties.filter(
    ({ name, derived }) => !placed.includes(name) && derived === undefined,
  )
  return {
    ...commonShape(kind),
    ...Object.fromEntries(properties.map((property) => [property.name, ownProperty(property)])),
    ...Object.fromEntries(claimFields(kind.name).map((field) => [field.field, fieldSchema(field)])),
  }
}

/** A step is a node and, at the same time, the claim that its workflow has it. */
function stepSchema(field: EdgeField): z.ZodType {
  const step = nodeKind(nestedKind)
  return z
    .strictObject({ ...nodeShape(step), ...claimShape(field.edge) })
    .meta({ id: step.name, description: step.description })
}

/** A node of a kind as it is written in a file, with the claims that leave it. */
export function nodeSchema(kind: NodeKind): z.ZodType {
  const shape = z.strictObject(nodeShape(kind))
  const checked = isMeasured(kind)
    ? shape.superRefine((written, context) => checkBounds(kind, written, context))
    : shape
  return checked.meta({ id: kind.name, description: kind.description })
}
