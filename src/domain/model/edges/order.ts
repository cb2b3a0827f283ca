import type { EdgeKind } from '../edge-kind'
import { produces, through, uses } from './work-and-steps'

/** The order of work: workflows and their steps. */
export const orderEdges: readonly EdgeKind[] = [
  {
    type: 'PART_OF',
    from: ['Workflow'],
    to: ['Workflow'],
    forward: { field: 'partOf', description: 'The workflows that this one is a part of.' },
    backward: { field: 'parts', description: 'The workflows that are parts of this one.' },
    verbs: { EN: 'is a part of', FI: 'on osa työnkulusta', SV: 'är en del av' },
    sentences: {
      FI: '”{from}” on {how} osa työnkulkua ”{to}”',
      SV: '”{from}” är {how} en del av arbetsflödet ”{to}”',
    },
    description: 'A workflow is a part of another.',
    hierarchy: true,
  },
  {
    type: 'VARIANT_OF',
    from: ['Workflow'],
    to: ['Workflow'],
    forward: { field: 'variantOf', description: 'The workflow that this one is a variant of.' },
    backward: { field: 'variants', description: 'Other ways of doing this workflow.' },
    verbs: { EN: 'is a variant of', FI: 'on muunnelma työnkulusta', SV: 'är en variant av' },
    sentences: {
      FI: '”{from}” on {how} muunnelma työnkulusta ”{to}”',
      SV: '”{from}” är {how} en variant av arbetsflödet ”{to}”',
    },
    description: 'A workflow is one way of doing another.',
    hierarchy: true,
  },
  {
    type: 'HAS_STEP',
    from: ['Workflow'],
    to: ['Step'],
    forward: { field: 'steps', description: 'The steps of the workflow, in order.' },
    backward: { field: 'workflow', description: 'The workflow of the step.', single: true },
    verbs: { EN: 'has the step', FI: 'sisältää vaiheen', SV: 'har steget' },
    sentences: {
      FI: 'työnkulussa ”{from}” on {how} vaihe ”{to}”',
      SV: 'arbetsflödet ”{from}” har {how} steget ”{to}”',
    },
    description: 'A step belongs to a workflow.',
  },
  {
    type: 'DOES',
    from: ['Step'],
    to: ['Task'],
    forward: { field: 'task', description: 'The task that is done in the step.', single: true },
    backward: { field: 'steps', description: 'Where the task stands in workflows.' },
    verbs: { EN: 'does', FI: 'on tehtävä', SV: 'gör' },
    sentences: {
      FI: 'vaiheessa ”{from}” tehdään {how} tehtävä ”{to}”',
      SV: 'i steget ”{from}” utförs {how} uppgiften ”{to}”',
    },
    description: 'A step is an occurrence of a task; HAS_STEP carries the claim.',
    claim: false,
  },
  {
    type: 'NEXT',
    from: ['Step'],
    to: ['Step'],
    forward: { field: 'next', description: 'The steps that come next.' },
    backward: { field: 'previous', description: 'The steps that come just before.' },
    verbs: { EN: 'is followed by', FI: 'jälkeen tulee', SV: 'följs av' },
    sentences: {
      FI: 'vaihetta ”{from}” seuraa {how} vaihe ”{to}”',
      SV: 'steget ”{from}” följs {how} av steget ”{to}”',
    },
    description: 'A step comes right after another.',
  },
  {
    type: 'DONE_BY',
    from: ['Step'],
    to: ['Role'],
    forward: { field: 'performers', description: 'Who does the step, in this workflow.' },
    backward: { field: 'steps', description: 'The steps that the role does in workflows.' },
    inherits: { through: 'DOES', type: 'PERFORMS' },
    verbs: { EN: 'is done by', FI: 'tekijänä on', SV: 'görs av' },
    sentences: {
      FI: 'vaiheen ”{from}” tekee {how} rooli ”{to}”',
      SV: 'steget ”{from}” görs {how} av ”{to}”',
    },
    description: 'A role does a step.',
  },
  {
    type: 'THROUGH',
    from: ['Step'],
    to: ['Channel'],
    forward: { field: 'channels', description: 'The channels through which the step is done.' },
    backward: { field: 'steps', description: 'The steps that are done through the channel.' },
    ...through,
  },
  {
    type: 'USES',
    from: ['Step'],
    to: ['Resource'],
    forward: { field: 'uses', description: 'What the step is done with or on.' },
    backward: { field: 'steps', description: 'The steps that are done with or on the resource.' },
    ...uses,
  },
  {
    type: 'PRODUCES',
    from: ['Step'],
    to: ['Resource'],
    forward: {
      field: 'produces',
      description: 'What the step brings about: a thing, or a state in which the matter then is.',
    },
    backward: {
      field: 'producedInSteps',
      description:
        'The steps that bring it about; of a state, those from which on the matter is in it.',
    },
    ...produces,
  },
  {
    type: 'ENABLES',
    from: ['Step'],
    to: ['Task'],
    forward: {
      field: 'enables',
      description: 'The tasks that become possible from this step on, such as reserving.',
    },
    backward: { field: 'enabledBy', description: 'The steps from which on the task is possible.' },
    verbs: { EN: 'makes possible', FI: 'mahdollistaa', SV: 'möjliggör' },
    sentences: {
      FI: 'vaihe ”{from}” mahdollistaa {how} tehtävän ”{to}”',
      SV: 'steget ”{from}” möjliggör {how} uppgiften ”{to}”',
    },
    description: 'From a step on, a task becomes possible.',
  },
]
