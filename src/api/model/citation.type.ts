import { objectType } from '../definition/define'
import { languagesArgument } from '../definition/languages-argument'
import { nodeClass } from './node-classes'

export const Citation = objectType('Citation', 'A place in a source.', {
  source: { type: () => nodeClass('Source'), description: 'The source.' },
  locator: {
    type: () => String,
    nullable: true,
    description:
      'The place in it: p9.s3 is the third sentence of paragraph 9, question the question. Null if the source is cited as a whole.',
  },
  gist: {
    type: () => String,
    nullable: true,
    arguments: [languagesArgument],
    description:
      'What is said there, in other words than the source’s own, in the first of the languages in which there is such a text. Null if the dataset gives none.',
  },
  opening: {
    type: () => String,
    nullable: true,
    description:
      'The words with which the place begins, as they stand there. Null if the dataset gives none.',
  },
  url: {
    type: () => String,
    nullable: true,
    description:
      'The address of the source. It opens at the place if the opening is known, in a browser that finds text by its address.',
  },
})
