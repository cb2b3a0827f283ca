import type { z } from 'zod'

import { boundNames, type Measure } from '../../domain/measure/bounds'
import type { EdgeKind } from '../../domain/model/edge-kind'
import { nodeKind } from '../../domain/model/model'
import type { NodeKind, NodeKindName } from '../../domain/model/node-kind'
import { propertySchema } from './property-schema'
import { localisedText } from './text-schemas'

/** A kind of node that is a value. */
export interface MeasuredKind extends NodeKind {
  readonly measure: Measure
}

/** The most that the API can give as a whole number. */
const most = 2 ** 31 - 1

/** The kind of value to which claims of a kind lead. */
export function valueKind({ type, to }: EdgeKind): MeasuredKind {
  const [name] = Array.isArray(to) ? (to as readonly NodeKindName[]) : []
  const kind = name && nodeKind(name)
  if (kind === undefined || !isMeasured(kind)) throw new Error(`${type} leads to no value.`)
  return kind
}

export function isMeasured(kind: NodeKind): kind is MeasuredKind {
  return kind.measure !== undefined
}

/** The keys of a value that is written in a claim. */
export function valueShape({ properties }: MeasuredKind): Record<string, z.ZodType> {
  const written = properties.filter(({ derived }) => derived === undefined)
  return {
    ...Object.fromEntries(
      written.map((property) => [property.name, propertySchema(property).optional()]),
    ),
    label: localisedText
      .optional()
      .describe('What it is called; its bounds in words, if this is left out.'),
    description: localisedText.optional().describe('What it is, by language.'),
  }
}

export const tooLarge = 'The value is too large; 60 years, or 2,000 million a year, is the most.'

export function isInBounds(
  { measure: { count } }: Pick<MeasuredKind, 'measure'>,
  text: string,
): boolean {
  return (count(text) ?? 0) <= most
}

/** Refuses a value without bounds, or one whose bounds are too large or in the wrong order. */
export function checkBounds(
  { measure, singular }: MeasuredKind,
  written: Readonly<Record<string, unknown>>,
  context: z.RefinementCtx,
): void {
  const bounds = boundNames.flatMap((name) => {
    const text = written[name]
    const value = typeof text === 'string' ? measure.count(text) : undefined
    return value === undefined ? [] : [{ name, text: String(text), value }]
  })
  const fault = (path: readonly string[], message: string) => {
    context.addIssue({ code: 'custom', path: [...path], message })
  }
  if (bounds.length === 0) {
    fault([], `A ${singular} has at least one of ${boundNames.join(', ')}.`)
  }
  for (const { name, text } of bounds) {
    if (!isInBounds({ measure }, text)) fault([name], tooLarge)
  }
  for (const [index, { name, text, value }] of bounds.entries()) {
    const before = bounds[index - 1]
    if (before === undefined || before.value <= value) continue
    fault([name], `"${name}" (${text}) is less than "${before.name}" (${before.text}).`)
  }
}
