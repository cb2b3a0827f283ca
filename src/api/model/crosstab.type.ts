import { objectType } from '../definition/define'
import { Int } from 'type-graphql'
import { NodeInterface } from './node-classes'
import { countedAbove } from '../../limits/cost/field-cost'

const CrosstabHead = objectType('CrosstabHead', 'The head of a row or a column.', {
  node: {
    type: () => NodeInterface,
    nullable: true,
    description:
      'The node that the row or the column is of; null for what has none, and for values that are no nodes.',
  },
  value: {
    type: () => String,
    nullable: true,
    description:
      'The value that the row or the column is of: of a node its id; null for what has none.',
  },
  total: { type: () => Int, description: 'The sum of its cells.' },
})

const CrosstabCell = objectType('CrosstabCell', 'Where a row and a column meet.', {
  row: { type: () => CrosstabHead, description: 'The head of the row.' },
  column: { type: () => CrosstabHead, description: 'The head of the column.' },
  count: { type: () => Int, description: 'How many belong to both.' },
})

export const Crosstab = objectType(
  'Crosstab',
  'A table of how many entries of a connection belong to a row and a column. Nodes are crossed by the nodes at the other ends of two edges: the connection says which nodes count, library and practice whose claims. Claims are crossed by two of their properties: with rows: source and columns: modality, the table tells how sure each source is. What belongs to several rows or columns is counted in each, and what belongs to none under null, so that the totals add up; the total can be larger than totalCount.',
  {
    total: { type: () => Int, description: 'The sum of all cells.' },
    rows: {
      listOf: () => CrosstabHead,
      cost: countedAbove,
      description: 'The rows: nodes by id, and ordered values from the weakest on.',
    },
    columns: {
      listOf: () => CrosstabHead,
      cost: countedAbove,
      description: 'The columns, in the same order.',
    },
    cells: {
      listOf: () => CrosstabCell,
      cost: countedAbove,
      description: 'The cells that are not zero, by row and column.',
    },
  },
)
