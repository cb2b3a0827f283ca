import type { ClassType } from 'type-graphql'
import type { Argument } from '../define'

/** The arguments that choose and order the entries of a list. */
export function filterArguments(where: ClassType, orderBy: ClassType): readonly Argument[] {
  return [
    { name: 'where', type: () => where, description: 'Only those that match; all by default.' },
    {
      name: 'orderBy',
      type: () => [orderBy],
      description:
        'What to order by, the first entry first; ties, and all by default, by id, and steps as they follow.',
    },
  ]
}
