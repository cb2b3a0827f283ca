import { z } from 'zod'

import { dateOrPart } from '../../domain/model/text-forms'
import { listedKinds } from './model-fields'
import { freeClaimSchema } from './claim-schema'
import { nodeSchema } from './node-schema'
import { doi, formSchema, licence, localisedText, orcid, slug, text } from './text-schemas'

const creator = z
  .strictObject({
    name: text.describe(
      'The name, of a person as "Family, Given". The name of an organisation has no comma.',
    ),
    orcid: orcid.optional().describe('The ORCID iD: 0000-0002-1825-0097.'),
  })
  .meta({ id: 'Creator', description: 'A person or an organisation that made a dataset.' })

const headSchema = z
  .strictObject({
    id: slug.describe('The id of the dataset.'),
    name: localisedText.describe('What the dataset is called, by language.'),
    version: text.describe('The version, such as 1.0.0.'),
    licence: licence.describe('The licence, as an SPDX identifier: CC-BY-4.0.'),
    library: slug.describe('Whose practice it is, if a claim names no other library.'),
    creators: z
      .array(creator)
      .min(1)
      .optional()
      .describe('Who made it, in the order in which a reference names them.'),
    date: formSchema(dateOrPart)
      .optional()
      .describe('When this version was made: an ISO 8601 date, or its year, or year and month.'),
    doi: doi.optional().describe('The DOI of this version: 10.5281/zenodo.1234567.'),
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
