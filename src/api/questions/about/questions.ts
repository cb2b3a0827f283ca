import { about } from '../../../query/roots/about'
import type { RootFields } from '../../definition/root-field'
import { About } from './about.type'

export const aboutQuestions: RootFields = {
  about: { type: () => About, description: 'What the graph holds.', answer: about },
}
