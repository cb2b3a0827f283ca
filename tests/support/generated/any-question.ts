import fc from 'fast-check'
import { publishedSchema } from '../reference/evaluate'
import type { Question } from './comparison'
import { anyFollowUp } from './follow-up'
import { Selections } from './selections'

const levels = 4

/** Any valid question of the published schema, up to four levels deep. */
export const anyQuestion: fc.Arbitrary<Question> = fc.record({
  selected: new Selections(publishedSchema).fromRoot(levels),
  followUp: anyFollowUp,
})
