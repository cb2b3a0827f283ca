import { objectType } from '../definition/define'
import { languagesArgument } from '../definition/languages-argument'
import { nodeClass } from './node-classes'

/** A text of a place is looked for among those of all places of its source. */
const throughAllPlaces = { price: 3 }

export const Citation = objectType('Citation', 'A place in a source.', {
  source: { type: () => nodeClass('Source'), description: 'The source.' },
  locator: {
    type: () => String,
    nullable: true,
    description:
      'The place in it: p9.s3 is the third sentence of paragraph 9, and question is what was asked. Null if the source is cited as a whole.',
  },
  gist: {
    type: () => String,
    nullable: true,
    arguments: [languagesArgument],
    cost: throughAllPlaces,
    description:
      'What is said there, in words of the dataset. It is in the first of the languages that has a text, and else in any. Null if the dataset gives none.',
  },
  opening: {
    type: () => String,
    nullable: true,
    cost: throughAllPlaces,
    description:
      'The words with which the place begins, as they stand there. Null if the dataset gives none.',
  },
  url: {
    type: () => String,
    nullable: true,
    cost: throughAllPlaces,
    description:
      'The address of the source; null if it has none. If the opening is known, browsers that know text fragments open the source at the place.',
  },
})
