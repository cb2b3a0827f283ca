import type { ClassType } from 'type-graphql'
import type { InputFields } from '../../definition/field'

/** The fields by which a filter is combined with others of its type. */
export function logicFields(filter: ClassType): InputFields {
  return {
    AND: { type: () => [filter], description: 'All of these match.' },
    OR: {
      type: () => [filter],
      description: 'One of these or more match; with an empty list, nothing does.',
    },
    NOT: { type: () => filter, description: 'This does not match.' },
  }
}
