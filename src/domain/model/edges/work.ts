import type { EdgeKind } from '../edge-kind'

/** The resources, the partners and the channels of work. */
export const workEdges: readonly EdgeKind[] = [
  {
    type: 'THROUGH',
    from: ['Task'],
    to: ['Channel'],
    forward: { field: 'channels', description: 'The channels through which the task is done.' },
    backward: { field: 'tasks', description: 'The tasks that are done through the channel.' },
    verbs: { EN: 'happens through', FI: 'tehdään kanavassa', SV: 'görs genom' },
    sentences: {
      FI: 'työ ”{from}” tapahtuu {how} kanavassa ”{to}”',
      SV: 'arbetet ”{from}” sker {how} genom kanalen ”{to}”',
    },
    description: 'A task, or a step of a workflow, is done through a channel.',
  },
  {
    type: 'USES',
    from: ['Task'],
    to: ['Resource'],
    forward: { field: 'uses', description: 'What the task is done with or on.' },
    backward: { field: 'usedBy', description: 'The tasks that are done with or on the resource.' },
    verbs: { EN: 'uses', FI: 'käyttää', SV: 'använder' },
    sentences: {
      FI: 'työssä ”{from}” on {how} kohteena tai välineenä ”{to}”',
      SV: 'arbetet ”{from}” görs {how} med ”{to}”',
    },
    description: 'A task, or a step of a workflow, works with or on a resource.',
  },
  {
    type: 'PRODUCES',
    from: ['Task'],
    to: ['Resource'],
    forward: { field: 'produces', description: 'What the task brings about.' },
    backward: { field: 'producedBy', description: 'The tasks that bring the resource about.' },
    verbs: { EN: 'produces', FI: 'tuottaa', SV: 'åstadkommer' },
    sentences: {
      FI: 'työn ”{from}” tuloksena on {how} ”{to}”',
      SV: 'arbetet ”{from}” resulterar {how} i ”{to}”',
    },
    description: 'A task, or a step of a workflow, brings about a thing or a state.',
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
