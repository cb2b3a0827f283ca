import { amount } from '../../vocabulary/claim'
import type { EdgeKind } from '../edge-kind'
import { property } from '../property'

/** The work of roles, and their contact with others. */
export const peopleEdges: readonly EdgeKind[] = [
  {
    type: 'PERFORMS',
    from: ['Role'],
    to: ['Task'],
    forward: {
      field: 'tasks',
      description:
        'The tasks that the role performs. What a library states at a step of a workflow counts: its claim is then the one of the step, DONE_BY.',
    },
    backward: {
      field: 'performers',
      description:
        'The roles that perform the task. What a library states at a step of a workflow counts: its claim is then the one of the step, DONE_BY.',
    },
    saidOfSteps: { type: 'DONE_BY', through: 'DOES' },
    verbs: { EN: 'performs', FI: 'tekee', SV: 'utför' },
    sentences: {
      FI: 'roolin ”{from}” tehtävänä on {how} ”{to}”',
      SV: '”{from}” utför {how} uppgiften ”{to}”',
    },
    description: 'A role does a task.',
  },
  {
    type: 'RESPONSIBLE_FOR',
    from: ['Role'],
    to: ['Task', 'Resource'],
    forward: {
      field: 'responsibilities',
      description: 'The tasks and the resources that the role answers for.',
    },
    backward: { field: 'responsibleRoles', description: 'The roles that answer for it.' },
    verbs: { EN: 'is responsible for', FI: 'vastaa', SV: 'ansvarar för' },
    sentences: {
      FI: 'roolin ”{from}” vastuulla on {how} ”{to}”',
      SV: '”{from}” ansvarar {how} för ”{to}”',
    },
    description: 'A role answers for a task or a resource.',
  },
  {
    type: 'MEMBER_OF',
    from: ['Role'],
    to: ['Role'],
    forward: { field: 'groups', description: 'The groups that the role belongs to.' },
    backward: { field: 'members', description: 'The roles that belong to the group.' },
    verbs: { EN: 'is a member of', FI: 'kuuluu ryhmään', SV: 'hör till' },
    sentences: {
      FI: 'rooli ”{from}” kuuluu {how} ryhmään ”{to}”',
      SV: '”{from}” hör {how} till gruppen ”{to}”',
    },
    description: 'A role belongs to a group.',
  },
  {
    type: 'SERVES_THROUGH',
    from: ['Role'],
    to: ['Channel'],
    forward: {
      field: 'channels',
      description:
        'The channels through which the role serves customers, or is said not to: then the amount of the claim is NONE.',
    },
    backward: {
      field: 'roles',
      description:
        'The roles that serve customers through the channel, or are said not to: then the amount of the claim is NONE.',
    },
    verbs: {
      EN: 'serves customers through',
      FI: 'palvelee asiakkaita kanavassa',
      SV: 'betjänar kunder genom',
    },
    sentences: {
      FI: 'rooli ”{from}” palvelee {how} asiakkaita kanavassa ”{to}”',
      SV: '”{from}” betjänar {how} kunder genom kanalen ”{to}”',
    },
    description: 'A role serves customers through a channel, or is said not to.',
    properties: [
      property('amount', amount, 'How much contact it is; null if the source does not say.'),
    ],
  },
]
