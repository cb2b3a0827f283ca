import fc from 'fast-check'
import { publishedSchema } from '../reference/evaluate'
import type { Question } from './comparison'
import { anyFollowUp } from './follow-up'
import { Selections } from './selections'

/** Any valid question of the published schema, up to so many levels deep. */
export function anyQuestion(levels: number): fc.Arbitrary<Question> {
  return fc.record({
    selected: new Selections(publishedSchema).fromRoot(levels),
    followUp: anyFollowUp,
  })
}
