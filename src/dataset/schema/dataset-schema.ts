import { z } from 'zod'

import { listedKinds } from '../model-fields'
import { freeClaimSchema } from './claim-schema'
import { nodeSchema } from './node-schema'
import { licence, localisedText, slug, text } from './text-schemas'

const headSchema = z
  .strictObject({
    id: slug.describe('The id of the dataset.'),
    name: localisedText.describe('What the dataset is called, by language.'),
    version: text.describe('The version, such as 1.0.0.'),
    licence: licence.describe('The licence, as an SPDX identifier: CC-BY-4.0.'),
    library: slug.describe('Whose practice it is, where a claim names no other library.'),
  })
  .meta({ id: 'Head', description: 'What the dataset is. Exactly one file has a head.' })

const listShape: Record<string, z.ZodType> = Object.fromEntries(
  listedKinds.map((kind) => [
    kind.plural,
    z.array(nodeSchema(kind)).min(1).optional().describe(kind.description),
  ]),
)

/** One file of a dataset. */
export const fileSchema = z
  .strictObject({
    dataset: headSchema.optional(),
    ...listShape,
    claims: z
      .array(freeClaimSchema())
      .min(1)
      .optional()
      .describe(
        'Claims that name both of their nodes, such as those about nodes of other datasets.',
      ),
  })
  .meta({
    title: 'Library Work Graph dataset',
    description: 'What a source says of library work: a file of a dataset.',
  })

/** The schema of a file in the words of JSON Schema, so that an editor completes and checks. */
export function datasetJsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(fileSchema, { io: 'input' }), null, 2)}\n`
}
