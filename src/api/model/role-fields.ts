import { degreeOf } from '../../limits/cost/degree-of'
import { longList } from '../../limits/cost/field-cost'
import { choosingClaims } from '../../limits/cost/list-costs'
import { total } from '../../limits/sizes/graph-sizes'
import { projectFaceToFace } from '../../query/fields/face-to-face'
import { projectWorkOfRole } from '../../query/fields/claims-field'
import { claimListArguments } from './claim-list-arguments'
import { Claim } from './claim.type'
import type { NodeFields } from '../definition/field'
import { libraryArgument, practiceArgument } from '../definition/practice-arguments'
import { Contact } from './contact.type'

const workCost = choosingClaims(
  longList((sizes) =>
    total(['tasks', 'responsibilities', 'steps'].map((edge) => degreeOf(sizes, 'Role', edge))),
  ),
)

/** The fields of a role that are computed from the graph around it. */
export const roleFields: NodeFields = {
  faceToFace: {
    type: () => Contact,
    description:
      'How much the role meets customers face to face: in libraries in general, unless asked for by practice or library.',
    arguments: [libraryArgument, practiceArgument],
    cost: { price: 20 },
    projectNode: projectFaceToFace,
  },
  work: {
    listOf: () => Claim,
    description:
      'What the role does and what it answers for, as claims, by id. What a library states at a step of a workflow counts: it is the claim DONE_BY, which leads from the step to the role.',
    arguments: [...claimListArguments, libraryArgument, practiceArgument],
    cost: workCost,
    projectNode: projectWorkOfRole,
  },
}
