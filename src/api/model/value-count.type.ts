import { objectType } from '../definition/define'
import { Int } from 'type-graphql'
import { NodeInterface } from './node-classes'

export const ValueCount = objectType(
  'ValueCount',
  'How many entries of a connection have a value of a property, over all pages: the values that most have come first. An entry with several values counts under each.',
  {
    value: {
      type: () => String,
      nullable: true,
      description: 'The value; null for those that have none.',
    },
    node: {
      type: () => NodeInterface,
      nullable: true,
      description:
        'The node that the value names, of a source or a library; null for other values.',
    },
    count: { type: () => Int, description: 'How many have it.' },
  },
)
