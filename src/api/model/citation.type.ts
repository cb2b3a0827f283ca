import { objectType } from '../definition/define'
import { nodeClass } from './node-classes'

export const Citation = objectType('Citation', 'A place in a source.', {
  source: { type: () => nodeClass('Source'), description: 'The source.' },
  locator: {
    type: () => String,
    nullable: true,
    description:
      'The place in it: p9.s3 is the third sentence of paragraph 9, question the question. Null if the source is cited as a whole.',
  },
})
