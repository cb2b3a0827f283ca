import type { EdgeKind } from '../edge-kind'

/** How long, how often and how much, as sources state it. Each source has a claim of its own. */
export const measureEdges: readonly EdgeKind[] = [
  {
    type: 'TAKES',
    from: ['Step', 'Task', 'Workflow'],
    to: ['Duration'],
    forward: {
      field: 'duration',
      description: 'How long it takes, by each source that states it.',
    },
    backward: { field: 'durationOf', description: 'What takes so long.' },
    verbs: { EN: 'takes', FI: 'kestää', SV: 'tar' },
    sentences: {
      FI: 'kohteen ”{from}” kesto on {how} ”{to}”',
      SV: '”{from}” tar {how} ”{to}”',
    },
    description: 'A step, a task or a workflow takes a time from its beginning to its end.',
  },
  {
    type: 'WAITS',
    from: ['Step', 'Task', 'Workflow'],
    to: ['Duration'],
    forward: {
      field: 'waitingTime',
      description: 'How long the matter waits before it begins, by each source that states it.',
    },
    backward: { field: 'waitingTimeOf', description: 'What begins after such a wait.' },
    verbs: { EN: 'waits', FI: 'odottaa', SV: 'väntar' },
    sentences: {
      FI: 'kohdetta ”{from}” odotetaan {how} ”{to}”',
      SV: 'väntetiden före ”{from}” är {how} ”{to}”',
    },
    description:
      'What is worked on waits before a step, a task or a workflow begins. The wait is no part of its duration.',
  },
  {
    type: 'RECURS',
    from: ['Step', 'Task', 'Workflow'],
    to: ['Rate'],
    forward: {
      field: 'frequency',
      description: 'How often it happens, by each source that states it.',
    },
    backward: { field: 'frequencyOf', description: 'What happens so often.' },
    verbs: { EN: 'has the frequency', FI: 'toistuvuus on', SV: 'har frekvensen' },
    sentences: {
      FI: 'kohteen ”{from}” toistuvuus on {how} ”{to}”',
      SV: '”{from}” har {how} frekvensen ”{to}”',
    },
    description: 'A step, a task or a workflow happens a number of times in a period.',
  },
  {
    type: 'HANDLES',
    from: ['Step', 'Task', 'Workflow', 'Library'],
    to: ['Rate'],
    forward: {
      field: 'quantity',
      description: 'How much goes through it in a period, by each source that states it.',
    },
    backward: { field: 'quantityOf', description: 'What so much goes through.' },
    verbs: { EN: 'handles', FI: 'käsittelee', SV: 'hanterar' },
    sentences: {
      FI: 'kohteen ”{from}” määrä on {how} ”{to}”',
      SV: 'mängden i ”{from}” är {how} ”{to}”',
    },
    description: 'So much goes through a step, a task, a workflow or a library in a period.',
  },
]
