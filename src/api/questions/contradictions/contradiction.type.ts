import { objectType } from '../../definition/define'
import { Claim } from '../../model/claim.type'
import { EdgeKindEnum, enumOf } from '../../definition/enums'
import { nodeClass, NodeInterface } from '../../model/node-classes'
import { wholeList } from '../../../limits/cost/field-cost'
import { stepsOfWorkflow } from '../../../limits/cost/work-sizes'

const ContradictionAspectEnum = enumOf({
  name: 'ContradictionAspect',
  description: 'In what sources differ.',
  values: {
    MODALITY: 'In how strongly they say it.',
    AMOUNT:
      'In how much contact with customers there is. A claim without an amount means some, so it differs from none alone.',
    EXTENT: 'In what they say mainly of, or in that only one says mainly.',
    VALUE: 'In how long, how often or how much.',
    ORDER: 'In what comes first.',
  },
})

const ContradictionSide = objectType(
  'ContradictionSide',
  'What a source says, or sources that also speak together.',
  {
    sources: {
      listOf: () => nodeClass('Source'),
      cost: wholeList(() => 2),
      description: 'Who says so. No source of one side is a source of another.',
    },
    claims: {
      listOf: () => Claim,
      cost: wholeList(stepsOfWorkflow),
      description:
        'What they say; of an order the claims of the shortest way, one after the other.',
    },
  },
)

export const Contradiction = objectType(
  'Contradiction',
  'Different statements of sources about the same thing. The graph keeps all of them and does not say which is right.',
  {
    kind: { type: () => EdgeKindEnum, description: 'The kind of the claims; NEXT of an order.' },
    from: {
      type: () => NodeInterface,
      description:
        'The node that the claims leave; of an order the task that the first side puts first.',
    },
    to: {
      type: () => NodeInterface,
      description:
        'The node that the claims reach; of values that of the first side, of an order the other task.',
    },
    libraries: {
      listOf: () => nodeClass('Library'),
      cost: wholeList(() => 2),
      description:
        'Whose practice it is: one library, unless libraries are held against each other.',
    },
    differsIn: {
      valuesOf: () => ContradictionAspectEnum,
      description: 'In what the sides differ.',
    },
    opposite: {
      type: () => Boolean,
      description:
        'True if two sides cannot both be true in one library: another order, no contact at all against some, or a least value above a most. Otherwise they differ in how strongly or how much, or can be so at different times: both at times, or one on a condition.',
    },
    sides: {
      listOf: () => ContradictionSide,
      cost: wholeList(() => 2),
      description: 'What each side says: two, or more.',
    },
  },
)
