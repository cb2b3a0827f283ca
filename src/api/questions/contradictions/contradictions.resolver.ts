import { ID, Resolver } from 'type-graphql'
import type { Graph } from '../../../graph/graph'
import { contradictions } from '../../../research/contradictions/contradictions'
import { defineRoot } from '../../definition/define-root'
import { listArguments } from '../../definition/list-arguments'
import { EdgeKindEnum } from '../../definition/enums'
import { Contradiction } from './contradiction.type'

@Resolver()
export class ContradictionsResolver {
  constructor(readonly graph: Graph) {}
}

defineRoot(
  ContradictionsResolver.prototype,
  {
    name: 'contradictions',
    type: () => [Contradiction],
    description: `Different statements of two sources about the practice of the same library.

Claims contradict each other if they are of the same kind, between the same two nodes and of the practice of the same library, have no source in common, and differ in modality, amount or extent. Orders contradict each other if one source leads from a task to another and another source only from that one to the first, in one workflow, in a workflow and its variant, or in two variants of one; each source is followed by its own claims alone, and kinds of tasks do not count.

That two libraries work in different ways is a difference and no contradiction; acrossLibraries asks for it all the same. One source that says two things does not contradict itself.`,
    arguments: [
      {
        name: 'library',
        type: () => ID,
        description: 'Only of the practice of this library, by id; of all by default.',
      },
      {
        name: 'kinds',
        type: () => [EdgeKindEnum],
        description: 'Only among claims of these kinds, with orders under NEXT; all by default.',
      },
      {
        name: 'source',
        type: () => ID,
        description: 'Only contradictions in which this source speaks, by id.',
      },
      {
        name: 'opposite',
        type: () => Boolean,
        description: 'If true, only contradictions in which both cannot be so.',
        defaultValue: false,
      },
      {
        name: 'acrossLibraries',
        type: () => Boolean,
        description: 'Whether the practice of one library is held against that of another.',
        defaultValue: false,
      },
      ...listArguments(),
    ],
  },
  contradictions,
)
