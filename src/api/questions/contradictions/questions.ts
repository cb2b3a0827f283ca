import { ID } from 'type-graphql'
import { contradictions } from '../../../research/contradictions/contradictions'
import type { RootFields } from '../../definition/root-field'
import { listArguments } from '../../definition/list-arguments'
import { EdgeKindEnum } from '../../definition/enums'
import { Contradiction } from './contradiction.type'
import { edgeTypes } from '../../../domain/model/model'
import { shortList, type ListCost } from '../../../limits/cost/field-cost'
import { claimsOfAllSteps } from '../../../limits/cost/work-sizes'

/** All claims are held against each other, and the orders of each two workflows. */
const contradictionsCost: ListCost = {
  ...shortList((sizes) => sizes.edges(edgeTypes)),
  search: (sizes) =>
    sizes.edges(edgeTypes) + claimsOfAllSteps(sizes) + sizes.nodes(['Workflow']) ** 2,
}

export const contradictionsQuestions: RootFields = {
  contradictions: {
    listOf: () => Contradiction,
    cost: contradictionsCost,
    description: `Different statements of two sources about the practice of the same library.

Claims contradict each other if they are of the same kind, between the same two nodes and of the practice of the same library, have no source in common, and differ in modality, amount or extent. Orders contradict each other if one source leads from a task to another and another source only from that one to the first, in one workflow, in a workflow and its variant, or in two variants of one; each source is followed by its own claims alone, and kinds of tasks do not count.

That two libraries work in different ways is a difference and no contradiction; acrossLibraries asks for it all the same. One source that says two things does not contradict itself.`,
    arguments: [
      {
        name: 'library',
        type: () => ID,
        names: 'Library',
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
        names: 'Source',
        description: 'Only contradictions in which this source speaks, by id.',
      },
      {
        name: 'opposite',
        type: () => Boolean,
        description: 'If true, only contradictions in which two sides cannot both be true.',
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
    answer: contradictions,
  },
}
