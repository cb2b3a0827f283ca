import { ID, Int } from 'type-graphql'
import { paths } from '../../../research/paths/paths'
import type { RootFields } from '../../definition/root-field'
import { EdgeKindEnum } from '../../definition/enums'
import { libraryArgument, practiceArgument } from '../../definition/practice-arguments'
import { PathDirectionEnum, Paths } from './paths.type'
import { pathsCost } from '../../../limits/cost/path-cost'

export const pathsQuestions: RootFields = {
  paths: {
    type: () => Paths,
    cost: pathsCost,
    description:
      'The paths between two nodes, the shortest first. Between two tasks, unless through names other kinds of edges than NEXT and ENABLES, they are the ways of work: they lead from step to step through workflows, to the end, and the tasks count with their kinds. Between other nodes they are all simple paths up to a length.',
    arguments: [
      {
        name: 'from',
        type: () => ID,
        names: 'Node',
        description: 'Where it begins, by id.',
        required: true,
      },
      {
        name: 'to',
        type: () => ID,
        names: 'Node',
        description: 'Where it ends, by id.',
        required: true,
      },
      {
        name: 'through',
        type: () => [EdgeKindEnum],
        description:
          'Only through edges of these kinds. By default between two tasks the ways of work, NEXT and ENABLES; else all.',
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
        description:
          'How long at most. Between two tasks in steps of work, without a bound by default; else in edges: 1 to 6, 4 by default.',
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
    answer: paths,
  },
}
