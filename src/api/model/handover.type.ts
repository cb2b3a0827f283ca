import { objectType } from '../definition/define'
import { Claim } from './claim.type'
import { nodeClass } from './node-classes'
import { wholeList } from '../../limits/cost/field-cost'

export const HandoverPlace = objectType('HandoverPlace', 'A step and the next.', {
  previous: { type: () => nodeClass('Step'), description: 'The step before.' },
  step: { type: () => nodeClass('Step'), description: 'The next step.' },
  claims: {
    listOf: () => Claim,
    cost: wholeList(() => 1),
    description: 'The claims that the one step follows the other.',
  },
})

export const Handover = objectType('Handover', 'A passing of work from one role to another.', {
  from: { type: () => nodeClass('Role'), description: 'The role that hands over.' },
  to: { type: () => nodeClass('Role'), description: 'The role that takes over.' },
  places: {
    listOf: () => HandoverPlace,
    cost: wholeList(() => 2),
    description: 'At which steps it does, in the order of the steps.',
  },
})
