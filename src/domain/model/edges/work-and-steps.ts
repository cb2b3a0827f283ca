import type { EdgeKind } from '../edge-kind'

type Said = Pick<EdgeKind, 'verbs' | 'sentences' | 'description'>

/** What is said of the channel of work, be it of a task in general or of a step. */
export const through: Said = {
  verbs: { EN: 'happens through', FI: 'tehdään kanavassa', SV: 'görs genom' },
  sentences: {
    FI: 'työ ”{from}” tapahtuu {how} kanavassa ”{to}”',
    SV: 'arbetet ”{from}” sker {how} genom kanalen ”{to}”',
  },
  description: 'A task, or a step of a workflow, is done through a channel.',
}

/** What is said of what work is done with or on, be it of a task in general or of a step. */
export const uses: Said = {
  verbs: { EN: 'uses', FI: 'käyttää', SV: 'använder' },
  sentences: {
    FI: 'työssä ”{from}” on {how} kohteena tai välineenä ”{to}”',
    SV: 'arbetet ”{from}” görs {how} med ”{to}”',
  },
  description: 'A task, or a step of a workflow, works with or on a resource.',
}

/** What is said of what work brings about, be it of a task in general or of a step. */
export const produces: Said = {
  verbs: { EN: 'produces', FI: 'tuottaa', SV: 'åstadkommer' },
  sentences: {
    FI: 'työn ”{from}” tuloksena on {how} ”{to}”',
    SV: 'arbetet ”{from}” resulterar {how} i ”{to}”',
  },
  description: 'A task, or a step of a workflow, brings about a thing or a state.',
}
