import type { Enumeration } from './enumeration'

export const modality: Enumeration = {
  name: 'Modality',
  description:
    'How strongly the source says it, from the weakest to the strongest. Of a chain of claims the weakest counts.',
  ordered: true,
  values: {
    RARELY: 'The source says: rarely.',
    POSSIBLY: 'The source says: may, can, not necessarily.',
    SOMETIMES: 'The source says: in some libraries, sometimes.',
    OFTEN: 'The source says: often.',
    USUALLY: 'The source says: usually, as a rule, mostly.',
    STATED: 'A plain sentence with no qualifier.',
    ALWAYS: 'The source says: always, in every library.',
  },
}

export const extent: Enumeration = {
  name: 'Extent',
  description:
    'What the source says mainly of: who does it, what somebody does, or the way in which it is done.',
  ordered: false,
  values: {
    MAIN_DOER:
      'It is mainly this role that does it, alone or with others that the source names with it. What else the role does is left open.',
    MAIN_WORK:
      'It is mainly this that the role does, alone or with other work that the source names with it. Who else does it is left open.',
    MAIN_WAY:
      'It is mainly done through this channel, with this resource or in this way, alone or with others that the source names with it.',
  },
}

export const basis: Enumeration = {
  name: 'Basis',
  description: 'Whether the source says it in words.',
  ordered: false,
  values: {
    EXPLICIT: 'The source says it.',
    IMPLIED: 'The source means it but does not say it.',
  },
}

export const variation: Enumeration = {
  name: 'Variation',
  description: 'By what the practice differs, as the source says.',
  ordered: false,
  values: {
    LIBRARY: 'From library to library.',
    PROJECT: 'From project to project.',
    PERSON: 'From worker to worker.',
    UNSPECIFIED: 'It varies, and the source does not say by what.',
  },
}

export const amount: Enumeration = {
  name: 'Amount',
  description: 'How much of the work is meeting customers, from the least to the most.',
  ordered: true,
  values: {
    NONE: 'Not at all.',
    LITTLE: 'Only a little: no more than that, and perhaps none.',
    SOME: 'To some extent.',
    MUCH: 'A great deal.',
  },
}
