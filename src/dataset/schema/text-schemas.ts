import { z } from 'zod'

import { isOrcid } from '../../domain/reference/creator'
import { withoutInvisible } from '../../domain/invisible'
import { languageNames, languages, type Language } from '../../domain/languages'
import { faultIn, type TextForm } from '../../domain/model/property'
import { conceptAddress } from '../../domain/model/text-forms'

/** A text in a form. An editor checks the pattern, and only the program the rest. */
export function formSchema(form: TextForm): z.ZodType<string> {
  const said = (value: unknown) => faultIn(form, String(value))
  return z
    .string()
    .regex(form.pattern, { error: ({ input }) => said(input), abort: true })
    .superRefine((value, context) => {
      const message = said(value)
      if (message !== undefined) context.addIssue({ code: 'custom', message })
    })
}

const noText = 'Text is expected here; leave the key out if there is none.'

export const text = z
  .string()
  .regex(/\S/, { error: noText, abort: true })
  // Not only of signs that nobody sees.
  .refine((value) => withoutInvisible(value).trim() !== '', noText)

export const licence = z
  .string()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9.+-]*$/,
    'The licence is expected here as its SPDX identifier: CC-BY-4.0.',
  )

export const slug = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'An id is an English slug of lower-case letters, digits and hyphens: ordering-desk.',
  )
  .meta({ id: 'Slug', description: 'A readable English slug.' })

/** How a place in a source is named. */
const locator = /[A-Za-z0-9][A-Za-z0-9._-]*/.source

const textsOfPlaces = z
  .record(
    z
      .string()
      .regex(
        new RegExp(`^${locator}$`),
        'A place in a source is named by its locator, as citations name it behind #: p9.s3.',
      ),
    text,
  )
  .refine((texts) => Object.keys(texts).length > 0, {
    when: ({ issues }) => issues.length === 0,
    message: 'A place with its text is expected here; leave the key out if there is none.',
  })
  .meta({
    id: 'TextsOfPlaces',
    description: 'A text for each place in a source, by its locator.',
    minProperties: 1,
  })

export const sourceCitation = z
  .string()
  .regex(
    new RegExp(`^[a-z0-9]+(-[a-z0-9]+)*(#${locator})?$`),
    'A source is cited by its id, with the place in it if it has parts: handbook#p9.s3, or handbook alone.',
  )
  .meta({
    id: 'Citation',
    description:
      'A source and the place in it, as sourceId#locator: handbook#p9.s3. One without parts is cited by its id alone.',
  })

export const address = formSchema(conceptAddress).meta({
  id: 'Address',
  description: 'The address of a concept elsewhere.',
})

export const orcid = z
  .string()
  .regex(/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/, {
    error: 'An ORCID iD is expected here without its address, such as 0000-0002-1825-0097.',
    abort: true,
  })
  .refine(
    isOrcid,
    'This is no ORCID iD: its last sign does not fit the others. Look for a mistyped one.',
  )

export const doi = z
  .string()
  .regex(
    /^10\.\d{4,9}\/\S+$/,
    'A DOI is expected here without its address, such as 10.5281/zenodo.1234567.',
  )

/** The key of a language in a file: in lower case, as in a language tag. */
export function languageKey(language: Language): string {
  return language.toLowerCase()
}

function byLanguage(value: z.ZodType) {
  const shape = languages.map((language) => [
    languageKey(language),
    value.optional().describe(languageNames[language]),
  ])
  return z
    .strictObject(Object.fromEntries(shape) as Record<string, z.ZodOptional<z.ZodType>>)
    .refine((texts) => Object.keys(texts).length > 0, {
      // One that is not known was probably meant as one that is.
      when: ({ issues }) => issues.length === 0,
      message: `At least one language is expected here: ${languages.map(languageKey).join(', ')}.`,
    })
    .meta({ minProperties: 1 })
}

export const localisedText = byLanguage(text).meta({
  id: 'Text',
  description: 'A text, by language.',
  minProperties: 1,
})

/** A text that need not name its language. */
export const textInLanguages = z.union([localisedText, text])

/** The schema of texts of places: in the language of the source, or by language. */
export const placedTexts = {
  asTheyStand: textsOfPlaces,
  byLanguage: byLanguage(textsOfPlaces).meta({
    id: 'TextsOfPlacesByLanguage',
    description: 'A text for each place in a source, by language.',
    minProperties: 1,
  }),
}

export const localisedTexts = byLanguage(z.array(text).min(1)).meta({
  id: 'Texts',
  description: 'Several words or phrases, by language.',
  minProperties: 1,
})
