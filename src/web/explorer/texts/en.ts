import { en as choosing } from './choosing'
import { en as compare } from './compare'
import { en as contact } from './contact'
import { en as figures } from './figures'
import { en as find } from './find'
import { en as panel } from './panel'
import { en as picture } from './picture'
import { en as shell } from './shell'
import { en as thing } from './thing'
import { en as way } from './way'
import { en as words } from './words'
import { en as workflow } from './workflow'

/** The words of the page in English. The other languages have the same ones. */
export const en = {
  ...shell,
  ...picture,
  find,
  workflow,
  contact,
  compare,
  choosing,
  figures,
  // The other words of these come with their code.
  likeness: { name: 'Likeness' },
  contradictions: { name: 'Disagreement' },
  crosstab: { name: 'Counts' },
  differences: { name: 'Differences' },
  elsewhere: { name: 'This in other tools' },
  order: { name: 'Order' },
  positions: { name: 'Places' },
  gaps: { name: 'Gaps' },
  thing,
  way,
  ...panel,
  ...words,
}

export type Texts = typeof en
