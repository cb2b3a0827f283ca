import type { ClassType } from 'type-graphql'
import type { Argument } from './field'

/** The arguments that choose and sort the entries of a list. */
export function filterArguments(where: ClassType, sort: ClassType): readonly Argument[] {
  return [
    { name: 'where', type: () => where },
    { name: 'sort', type: () => [sort] },
  ]
}
