import { objectType } from '../../definition/define'
import { Int } from 'type-graphql'
import { modality } from '../../../domain/vocabulary/claim'
import { Claim } from '../../model/claim.type'
import { enumOf } from '../../definition/enums'
import { NodeInterface } from '../../model/node-classes'
import { wholeList, countedAbove } from '../../../limits/cost/field-cost'
import { lengthOfPath } from '../../../limits/cost/path-cost'

export const PathDirectionEnum = enumOf({
  name: 'PathDirection',
  description: 'Which way the edges of a path are walked.',
  values: {
    FORWARD: 'As they point.',
    BACKWARD: 'Against the way that they point.',
    ANY: 'Either way, each edge by itself; a way of work as a whole.',
  },
})

const PathLimitEnum = enumOf({
  name: 'PathLimit',
  description: 'What cut a list of paths short.',
  values: {
    LIMIT: 'There are more paths than were asked for.',
    MAX_LENGTH: 'Ways go on beyond the greatest length, so a longer path may lead there.',
  },
})

const Path = objectType(
  'Path',
  'A way from one node to another on which no node comes twice. Only the tasks at both ends of a way of work can be the same, if it is a kind of both that were asked for.',
  {
    length: {
      type: () => Int,
      description:
        'How long it is: between two tasks in steps of work, 1 for the very next step or what a step makes possible; else in edges.',
    },
    modality: {
      type: () => enumOf(modality),
      description: 'How sure it is: the modality of its weakest claim.',
    },
    weakestClaim: {
      type: () => Claim,
      description: 'The weakest of its claims; of several the first.',
    },
    conditionalClaims: {
      listOf: () => Claim,
      cost: wholeList(lengthOfPath),
      description: 'Its claims that hold only on a condition, in order: the path holds only then.',
    },
    nodes: {
      listOf: () => NodeInterface,
      cost: wholeList(lengthOfPath),
      description:
        'Its nodes, in order, both ends included. A way of work begins and ends at the tasks that are really done, which can be kinds of those asked for.',
    },
    claims: {
      listOf: () => Claim,
      cost: wholeList(lengthOfPath),
      description:
        'The claims on the way, in order. For DOES it is the claim that the workflow has the step.',
    },
  },
)

export const Paths = objectType('Paths', 'The paths between two nodes.', {
  paths: { listOf: () => Path, cost: countedAbove, description: 'The paths, the shortest first.' },
  complete: {
    type: () => Boolean,
    description: 'Whether these are all that there are, of any length.',
  },
  limitedBy: {
    valuesOf: () => PathLimitEnum,
    description: 'What cut the list short; empty if it is complete.',
  },
})
