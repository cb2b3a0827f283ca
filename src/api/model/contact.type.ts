import { objectType, inputType } from '../definition/define'
import { amount, basis, variation } from '../../domain/vocabulary/claim'
import { Claim } from './claim.type'
import { ContactEnum, enumOf } from '../definition/enums'
import { practiceFields } from '../definition/practice-arguments'
import { wholeList } from '../../limits/cost/field-cost'
import { degreeOf } from '../../limits/cost/degree-of'

export const Contact = objectType(
  'Contact',
  'How much a role meets customers face to face, summed up over all that is claimed of its channels. Only what a claim says bounds the range. Doubtful claims widen it and never narrow it.',
  {
    atLeast: {
      type: () => ContactEnum,
      description:
        'The lower end of the range; NONE if no claim says that there is contact, UNKNOWN if nothing is claimed.',
    },
    atMost: {
      type: () => ContactEnum,
      description:
        'The upper end of the range; MUCH if no claim limits it, UNKNOWN if nothing is claimed.',
    },
    variesBy: {
      valuesOf: () => enumOf(variation),
      description: 'By what it differs, as the sources say.',
    },
    basis: {
      type: () => enumOf(basis),
      nullable: true,
      description:
        'EXPLICIT if the sources say in words all that it rests on, IMPLIED if they mean any of it; null if nothing is claimed.',
    },
    claims: {
      listOf: () => Claim,
      cost: wholeList((sizes) => degreeOf(sizes, 'Role', 'channels')),
      description:
        'The claims that it rests on, by id: of the channels on which people meet in person, and of those that have such narrower ones.',
    },
  },
)

export const ContactComparison = inputType(
  'ContactComparison',
  'Compares how much roles meet customers face to face, by the ends of the range.',
  {
    atLeast: {
      type: () => enumOf(amount),
      description: 'The lower end of the range is this much or more.',
    },
    atMost: {
      type: () => enumOf(amount),
      description: 'The upper end of the range is this much or less.',
    },
    includeUnknown: {
      type: () => Boolean,
      description: 'Whether a role matches if no source says anything of it.',
      required: true,
      defaultValue: false,
    },
    ...practiceFields,
  },
)
