import type { EdgeKind } from '../edge-kind'
import { property } from '../property'

/** Libraries and their practice, and annotations about it. */
export const practiceEdges: readonly EdgeKind[] = [
  {
    type: 'OFFERS',
    from: ['Library'],
    to: ['Channel'],
    forward: { field: 'channels', description: 'The channels that the library offers.' },
    backward: { field: 'libraries', description: 'The libraries that offer the channel.' },
    verbs: { EN: 'offers', FI: 'tarjoaa', SV: 'erbjuder' },
    sentences: {
      FI: 'kirjastossa ”{from}” on {how} tarjolla kanava ”{to}”',
      SV: 'biblioteket ”{from}” erbjuder {how} kanalen ”{to}”',
    },
    description: 'A library offers a channel.',
  },
  {
    type: 'FOLLOWS',
    from: ['Library'],
    to: ['Workflow'],
    forward: { field: 'workflows', description: 'The workflows that the library follows.' },
    backward: { field: 'libraries', description: 'The libraries that follow the workflow.' },
    verbs: { EN: 'follows', FI: 'noudattaa', SV: 'följer' },
    sentences: {
      FI: 'kirjastossa ”{from}” noudatetaan {how} työnkulkua ”{to}”',
      SV: 'biblioteket ”{from}” följer {how} arbetsflödet ”{to}”',
    },
    description: 'A library works in the way that a workflow describes.',
    cites: 'TO',
  },
  {
    type: 'HAS_ROLE',
    from: ['Library'],
    to: ['Role'],
    forward: { field: 'roles', description: 'The roles that the library has.' },
    backward: { field: 'libraries', description: 'The libraries that have the role.' },
    verbs: { EN: 'has the role', FI: 'sisältää roolin', SV: 'har rollen' },
    sentences: {
      FI: 'kirjastossa ”{from}” on {how} rooli ”{to}”',
      SV: 'biblioteket ”{from}” har {how} rollen ”{to}”',
    },
    description: 'A library has a role, under a title of its own.',
    properties: [property('title', 'STRING', 'What the role is called in that library.')],
  },
  {
    type: 'ABOUT',
    from: ['Annotation'],
    to: 'ANY',
    forward: { field: 'about', description: 'What the annotation is about.' },
    backward: { field: 'annotations', description: 'What is said about this beside its edges.' },
    verbs: { EN: 'is about', FI: 'koskee', SV: 'gäller' },
    sentences: {
      FI: 'huomautus ”{from}” koskee {how} kohdetta ”{to}”',
      SV: 'anmärkningen ”{from}” gäller {how} ”{to}”',
    },
    description: 'An annotation is about a node.',
  },
]
