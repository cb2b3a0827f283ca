import { ID } from 'type-graphql'
import { objectType } from '../definition/define'
import type { Argument } from '../definition/field'
import { languagesArgument } from '../definition/languages-argument'
import { enumOf } from '../definition/enums'
import { wholeList } from '../../limits/cost/field-cost'

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

const Creator = objectType('Creator', 'A person or an organisation that made a dataset.', {
  name: { type: () => String, description: 'The name, of a person as “Family, Given”.' },
  orcid: {
    type: () => String,
    nullable: true,
    description: 'The ORCID iD: 0000-0002-1825-0097. Null if the dataset gives none.',
  },
})

/** A dataset is made by a few. */
const makers = () => 5

export const Dataset = objectType(
  'Dataset',
  'A dataset that the graph holds: what was imported together.',
  {
    id: { type: () => ID, description: 'Its id.' },
    name: {
      type: () => String,
      description:
        'What it is called, in the first of the languages in which it has a name; else its id.',
      arguments: [languagesArgument],
    },
    version: { type: () => String, description: 'Its version.' },
    licence: {
      type: () => String,
      description: 'The licence under which it can be used, as an SPDX identifier.',
    },
    creators: {
      listOf: () => Creator,
      cost: wholeList(makers),
      description: 'Who made it, in the order of a reference; empty if its head names nobody.',
    },
    date: {
      type: () => String,
      nullable: true,
      description:
        'When this version was made: an ISO 8601 date, or its year, or year and month. Null if its head has none.',
    },
    doi: {
      type: () => String,
      nullable: true,
      description: 'The DOI of this version: 10.5281/zenodo.1234567. Null if its head has none.',
    },
    checksum: { type: () => String, description: 'SHA-256 of its content, in hexadecimal.' },
    loadedAt: {
      type: () => String,
      nullable: true,
      description: 'When it was loaded: an ISO 8601 date and time. Null if that is not known.',
    },
    citation: {
      type: () => String,
      description:
        'A reference to the dataset, with creators and year if its head names them, version, DOI, licence, checksum and the day on which it was loaded.',
      arguments: [formatArgument],
    },
  },
)
