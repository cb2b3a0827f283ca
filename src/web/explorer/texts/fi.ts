import type { Texts } from './en'
import { fi as choosing } from './choosing'
import { fi as compare } from './compare'
import { fi as contact } from './contact'
import { fi as figures } from './figures'
import { fi as find } from './find'
import { fi as panel } from './panel'
import { fi as picture } from './picture'
import { fi as shell } from './shell'
import { fi as thing } from './thing'
import { fi as way } from './way'
import { fi as words } from './words'
import { fi as workflow } from './workflow'

/** The words of the page in Finnish. */
export const fi: Texts = {
  ...shell,
  ...picture,
  find,
  workflow,
  contact,
  compare,
  choosing,
  figures,
  // The other words of these come with their code.
  likeness: { name: 'Samankaltaisuus' },
  contradictions: { name: 'Erimielisyys' },
  crosstab: { name: 'Määrät' },
  differences: { name: 'Erot' },
  elsewhere: { name: 'Sama muissa ohjelmissa' },
  order: { name: 'Järjestys' },
  positions: { name: 'Paikat' },
  gaps: { name: 'Aukot' },
  thing,
  way,
  ...panel,
  ...words,
}
