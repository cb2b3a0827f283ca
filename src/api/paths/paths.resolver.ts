import { ID, Int, Resolver } from 'type-graphql'
import type { Graph } from '../../graph/graph'
import { paths } from '../../query/roots/paths'
import { defineRoot } from '../define-root'
import { EdgeKindEnum } from '../enums'
import { libraryArgument, practiceArgument } from '../practice-arguments'
import { PathDirectionEnum, Paths } from './paths.type'

@Resolver()
export class PathsResolver {
  constructor(readonly graph: Graph) {}
}

defineRoot(
  PathsResolver.prototype,
  {
    name: 'paths',
    type: () => Paths,
    description: 'Every simple path between two nodes, up to a length, the shortest first.',
    arguments: [
      { name: 'from', type: () => ID, description: 'Where it begins, by id.', required: true },
      { name: 'to', type: () => ID, description: 'Where it ends, by id.', required: true },
      {
        name: 'through',
        type: () => [EdgeKindEnum],
        description: 'Only through edges of these kinds; all by default.',
      },
      {
        name: 'direction',
        type: () => PathDirectionEnum,
        description: 'Which way edges are walked.',
        defaultValue: 'ANY',
      },
      {
        name: 'maxLength',
        type: () => Int,
        description: 'How many edges at most: 1 to 6, 4 by default.',
      },
      {
        name: 'limit',
        type: () => Int,
        description: 'How many paths at most: 10 by default, 1000 at most.',
      },
      {
        ...libraryArgument,
        description: 'Only through claims about the practice of this library, by id.',
      },
      {
        ...practiceArgument,
        description:
          'Through whose claims it leads. Between two nodes of the general picture, what single libraries do is left out by default; from or to what only the description of a certain library has, it is not.',
      },
    ],
  },
  paths,
)
