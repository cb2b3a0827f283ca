import { basis, modality, variation } from '../vocabulary/claim'
import {
  employment,
  gateway,
  libraryKind,
  libraryType,
  resourceKind,
  roleKind,
} from '../vocabulary/node'
import type { NodeKind } from './node-kind'
import { property } from './property'
import { boundProperties } from '../measure/bounds'
import { inSeconds, perYear } from './measures'
import { countryCode, date, dateOrPeriod, languageCode, webAddress } from './text-forms'

export const nodeKinds: readonly NodeKind[] = [
  {
    name: 'Role',
    singular: 'role',
    plural: 'roles',
    description:
      'Somebody or something that does work: a job in a library, a group, a customer, a vendor, a machine, or another party.',
    shared: true,
    properties: [
      property('kind', roleKind, 'What sort of party it is.', { required: true }),
      property('employment', employment, 'Whether the job lasts; null if no source says.'),
    ],
  },
  {
    name: 'Task',
    singular: 'task',
    plural: 'tasks',
    description: 'A unit of work that means the same in every library.',
    shared: true,
    properties: [],
  },
  {
    name: 'Channel',
    singular: 'channel',
    plural: 'channels',
    description: 'How people meet, or how a matter travels.',
    shared: true,
    properties: [
      property('faceToFace', 'BOOLEAN', 'Whether people meet in person; null if it is open.'),
    ],
  },
  {
    name: 'Workflow',
    singular: 'workflow',
    plural: 'workflows',
    description: 'An ordered piece of work, such as acquisition.',
    properties: [
      property(
        'complete',
        'BOOLEAN',
        'Whether the source tells the whole workflow: false if it tells a part, null if nobody says.',
      ),
    ],
  },
  {
    name: 'Step',
    singular: 'step',
    plural: 'steps',
    description: 'One occurrence of a task in one workflow. Steps carry the order of work.',
    properties: [
      property(
        'position',
        'INTEGER',
        'The place in its workflow, from 1: after the steps that lead to it, and else as the source tells it.',
        {
          required: true,
        },
      ),
      property('split', gateway, 'How ways part after the step; null if they do not.'),
      property('join', gateway, 'How ways meet before the step; null if they do not.'),
      property('end', 'BOOLEAN', 'True if the workflow, as described, ends with this step.', {
        whenAbsent: false,
      }),
    ],
  },
  {
    name: 'Resource',
    singular: 'resource',
    plural: 'resources',
    description: 'A thing or matter that is worked on, with or for.',
    shared: true,
    properties: [
      property('kind', resourceKind, 'What sort of thing or matter it is.', { required: true }),
    ],
  },
  {
    name: 'Library',
    singular: 'library',
    plural: 'libraries',
    description:
      'A library, or libraries in general, whose practice is described; or a library system, described by what it lets happen.',
    properties: [
      property(
        'kind',
        libraryKind,
        'One library, several, libraries in general or of a country, every library, or a system.',
        {
          required: true,
        },
      ),
      property('type', libraryType, 'The type of library by ISO 2789.'),
      property('country', 'STRING', 'The country, as a two-letter code of ISO 3166-1.', {
        form: countryCode,
      }),
    ],
  },
  {
    name: 'Duration',
    singular: 'duration',
    plural: 'durations',
    description:
      'How long something takes or waits, as a source states it. A year counts as 365 days, a month as a twelfth of a year, a day as 24 hours.',
    properties: boundProperties(inSeconds),
    measure: inSeconds,
  },
  {
    name: 'Rate',
    singular: 'rate',
    plural: 'rates',
    description:
      'How often something happens, or how much of it there is in a period, as a source states it. A year counts as 12 months, 52 weeks, 365 days.',
    properties: [
      ...boundProperties(perYear),
      property(
        'of',
        'STRING',
        'What is counted, in words: new volumes; null if it counts how often something happens.',
        { localised: true },
      ),
    ],
    measure: perYear,
  },
  {
    name: 'Annotation',
    singular: 'annotation',
    plural: 'annotations',
    description: 'Something that no edge can express, such as that titles differ.',
    properties: [
      property('modality', modality, 'How strongly the source says it.', { required: true }),
      property('basis', basis, 'Whether the source says it in words.', { required: true }),
      property('variesBy', variation, 'By what the practice differs.', { list: true }),
      property('condition', 'STRING', 'When it holds, in words.', { localised: true }),
    ],
  },
  {
    name: 'Source',
    singular: 'source',
    plural: 'sources',
    description: 'A document that claims are taken from.',
    properties: [
      property('title', 'STRING', 'Its title, in its own language.', { required: true }),
      property('publisher', 'STRING', 'Who published it.'),
      property('url', 'STRING', 'Its address.', { form: webAddress }),
      property(
        'language',
        'STRING',
        'Its language, as a code of BCP 47: two letters, or three if ISO 639-1 has none.',
        { form: languageCode },
      ),
      property(
        'date',
        'STRING',
        'When it was published: an ISO 8601 date, a part of one, or a period: 2019/2021.',
        { form: dateOrPeriod },
      ),
      property('accessDate', 'STRING', 'When it was read: an ISO 8601 date.', { form: date }),
      property('licence', 'STRING', 'The licence under which it can be used.'),
      property('notCovered', 'STRING', 'What it does not cover, as it says of itself.', {
        localised: true,
      }),
      property('gists', 'STRING', 'What is said at places in it, in words of the dataset.', {
        list: true,
        localised: true,
        byPlace: true,
      }),
      property(
        'openings',
        'STRING',
        'The words with which places in it begin, as they stand there: enough of them to be found only once.',
        { list: true, byPlace: true },
      ),
    ],
  },
]
