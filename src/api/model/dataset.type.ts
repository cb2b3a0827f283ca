import { Field, ID, ObjectType } from 'type-graphql'
import { defineField, type Argument } from '../definition/define'
import { enumOf } from '../definition/enums'

@ObjectType({ description: 'A person or an organisation that made a dataset.' })
export class Creator {
  @Field(() => String, { description: 'The name, of a person as “Family, Given”.' })
  name!: string

  @Field(() => String, {
    nullable: true,
    description: 'The ORCID iD: 0000-0002-1825-0097. Null if the dataset gives none.',
  })
  orcid!: string | null
}

@ObjectType({ description: 'A dataset that the graph holds: what was imported together.' })
export class Dataset {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => String, { description: 'What it is called.' })
  name!: string

  @Field(() => String, { description: 'Its version.' })
  version!: string

  @Field(() => String, {
    description: 'The licence under which it can be used, as an SPDX identifier.',
  })
  licence!: string

  @Field(() => [Creator], {
    description: 'Who made it, in the order of a reference; empty if its head names nobody.',
  })
  creators!: Creator[]

  @Field(() => String, {
    nullable: true,
    description:
      'When this version was made: an ISO 8601 date, or its year, or year and month. Null if its head has none.',
  })
  date!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The DOI of this version: 10.5281/zenodo.1234567. Null if its head has none.',
  })
  doi!: string | null

  @Field(() => String, { description: 'SHA-256 of its content, in hexadecimal.' })
  checksum!: string

  @Field(() => String, {
    nullable: true,
    description: 'When it was loaded: an ISO 8601 date and time. Null if that is not known.',
  })
  loadedAt!: string | null

  citation!: string
}

const CitationFormatEnum = enumOf({
  name: 'CitationFormat',
  description: 'A format of references.',
  values: {
    CSL_JSON:
      'CSL-JSON, a list of one item, as Zotero, Pandoc and other citation processors read it.',
    BIBTEX: 'BibTeX, an entry @misc; accents and signs are written as LaTeX commands.',
  },
})

export const formatArgument: Argument = {
  name: 'format',
  type: () => CitationFormatEnum,
  description: 'The format of the reference.',
  defaultValue: 'CSL_JSON',
}

defineField(Dataset.prototype, {
  name: 'citation',
  type: () => String,
  description:
    'A reference to the dataset, with creators and year if its head names them, version, DOI, licence, checksum and the day on which it was loaded.',
  arguments: [formatArgument],
})
