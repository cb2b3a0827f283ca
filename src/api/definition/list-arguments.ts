import { Int } from 'type-graphql'
import { defaultPageSize, largestPageSize } from '../../query/paging/page'
import type { Argument } from './field'

/** The arguments that choose a part of a plain list. */
export function listArguments(byDefault = defaultPageSize): readonly Argument[] {
  return [
    {
      name: 'limit',
      type: () => Int,
      description: `At most ${largestPageSize}; extensions.limitedBy tells of more.`,
      defaultValue: byDefault,
    },
    { name: 'offset', type: () => Int, defaultValue: 0 },
  ]
}
