import type { Texts } from './en'
import { sv as choosing } from './choosing'
import { sv as compare } from './compare'
import { sv as contact } from './contact'
import { sv as figures } from './figures'
import { sv as find } from './find'
import { sv as panel } from './panel'
import { sv as picture } from './picture'
import { sv as shell } from './shell'
import { sv as thing } from './thing'
import { sv as way } from './way'
import { sv as words } from './words'
import { sv as workflow } from './workflow'

/** The words of the page in Swedish. */
export const sv: Texts = {
  ...shell,
  ...picture,
  find,
  workflow,
  contact,
  compare,
  choosing,
  figures,
  // The other words of these come with their code.
  likeness: { name: 'Likhet' },
  contradictions: { name: 'Oenighet' },
  crosstab: { name: 'Antal' },
  differences: { name: 'Skillnader' },
  elsewhere: { name: 'Detta i andra program' },
  order: { name: 'Ordning' },
  positions: { name: 'Platser' },
  gaps: { name: 'Luckor' },
  thing,
  way,
  ...panel,
  ...words,
}
