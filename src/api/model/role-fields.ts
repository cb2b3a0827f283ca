import { claimListArguments } from './claim-list-arguments'
import { Claim } from './claim.type'
import { defineField } from '../definition/define'
import { nodeClass } from './node-classes'
import { libraryArgument, practiceArgument } from '../definition/practice-arguments'
import { Contact } from './contact.type'

/** Defines the fields of a role that are computed from the graph around it. */
export function defineRoleFields(): void {
  const { prototype } = nodeClass('Role')
  defineField(prototype, {
    name: 'faceToFace',
    type: () => Contact,
    description:
      'How much the role meets customers face to face: in libraries in general, unless asked for by practice or library.',
    arguments: [libraryArgument, practiceArgument],
  })
  defineField(prototype, {
    name: 'work',
    type: () => [Claim],
    description:
      'What the role does and what it answers for, as claims, by id. What a library states at a step of a workflow counts: it is the claim DONE_BY, which leads from the step to the role.',
    arguments: [...claimListArguments, libraryArgument, practiceArgument],
  })
}
