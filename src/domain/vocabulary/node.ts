import type { Enumeration } from './enumeration'

export const roleKind: Enumeration = {
  name: 'RoleKind',
  description: 'What sort of party a role is.',
  ordered: false,
  values: {
    STAFF: 'A job in a library.',
    GROUP: 'Several people who act together, such as a management team.',
    CUSTOMER: 'Those who use a library.',
    VENDOR: 'A party whose goods or work a library buys.',
    MACHINE: 'A device or a computer system that does work by itself.',
    EXTERNAL: 'Another party outside the library, such as another library.',
  },
}

export const employment: Enumeration = {
  name: 'Employment',
  description: 'Whether the job lasts.',
  ordered: false,
  values: {
    PERMANENT: 'Until further notice.',
    FIXED_TERM: 'For a set time.',
  },
}

export const resourceKind: Enumeration = {
  name: 'ResourceKind',
  description: 'What sort of thing or matter a resource is.',
  ordered: false,
  values: {
    MATERIAL: 'What a library collects, lends or sends: books, loan requests, feedback.',
    RECORD: 'Data about material or matters: bibliographic records, orders.',
    SYSTEM: 'A computer system or a database.',
    EQUIPMENT: 'Devices and supplies: self-service machines, computers, barcodes.',
    SERVICE: 'What a library offers: a web site, logistics, communication.',
    POLICY: 'What is decided upon: opening hours, principles.',
    STATE: 'A state in which the matter is, as systems show it: on order, arrived, available.',
  },
}

export const libraryKind: Enumeration = {
  name: 'LibraryKind',
  description:
    'Whether the library is one, several together, libraries in general, those of a country, or a system.',
  ordered: false,
  values: {
    SINGLE: 'One library.',
    CONSORTIUM: 'Several libraries that work together.',
    GENERIC: 'Libraries in general, as a source speaks of them.',
    ANY: 'Every library, if something is said of what a concept means and not of anybody’s practice.',
    POPULATION:
      'Many libraries, such as those of a country, as a survey or a description of an occupation speaks of them. They are no part of the general picture.',
    SYSTEM:
      'A library system, if something is said of what it lets happen and not of anybody’s practice.',
  },
}

export const libraryType: Enumeration = {
  name: 'LibraryType',
  description:
    'The type of library by ISO 2789, the standard for international library statistics.',
  ordered: false,
  values: {
    PUBLIC: 'A public library.',
    ACADEMIC: 'A library of an institution of higher education.',
    SPECIAL: 'A library of one discipline, field or organisation.',
    SCHOOL: 'A school library.',
    NATIONAL: 'A national library.',
  },
}

export const gateway: Enumeration = {
  name: 'Gateway',
  description: 'How ways part after a step, or meet before it.',
  ordered: false,
  values: {
    EXCLUSIVE: 'One of the ways.',
    PARALLEL: 'All of the ways.',
    INCLUSIVE: 'One or more of the ways.',
  },
}
