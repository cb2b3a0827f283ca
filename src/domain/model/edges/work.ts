import type { EdgeKind } from '../edge-kind'
import { produces, through, uses } from './work-and-steps'

/** The resources, the partners and the channels of work. */
export const workEdges: readonly EdgeKind[] = [
  {
    type: 'THROUGH',
    from: ['Task'],
    to: ['Channel'],
    forward: { field: 'channels', description: 'The channels through which the task is done.' },
    backward: { field: 'tasks', description: 'The tasks that are done through the channel.' },
    ...through,
  },
  {
    type: 'USES',
    from: ['Task'],
    to: ['Resource'],
    forward: { field: 'uses', description: 'What the task is done with or on.' },
    backward: { field: 'usedBy', description: 'The tasks that are done with or on the resource.' },
    ...uses,
  },
  {
    type: 'PRODUCES',
    from: ['Task'],
    to: ['Resource'],
    forward: { field: 'produces', description: 'What the task brings about.' },
    backward: { field: 'producedBy', description: 'The tasks that bring the resource about.' },
    ...produces,
  },
  {
    type: 'DONE_WITH',
    from: ['Task'],
    to: ['Role'],
    forward: { field: 'with', description: 'The parties with whom the task is done.' },
    backward: { field: 'counterpartIn', description: 'The tasks that are done with this party.' },
    verbs: { EN: 'is done with', FI: 'tehdään osapuolen kanssa', SV: 'görs tillsammans med' },
    sentences: {
      FI: 'työ ”{from}” tehdään {how} tahon ”{to}” kanssa',
      SV: 'arbetet ”{from}” görs {how} tillsammans med ”{to}”',
    },
    description: 'A task is done with another party.',
  },
  {
    type: 'BROADER',
    from: ['Role', 'Task', 'Channel', 'Resource'],
    to: 'SAME',
    forward: { field: 'broader', description: 'What this is a kind or a part of.' },
    backward: { field: 'narrower', description: 'The kinds or the parts of this.' },
    verbs: {
      EN: 'is a kind of',
      FI: 'on laji tai osa käsitteestä',
      SV: 'är ett slags eller en del av',
    },
    sentences: {
      FI: 'käsitteen ”{from}” yläkäsite on {how} ”{to}”',
      SV: 'begreppet ”{from}” har {how} det överordnade begreppet ”{to}”',
    },
    description: 'One concept is broader than another, as in SKOS.',
    hierarchy: true,
  },
]
