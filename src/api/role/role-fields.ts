import { claimListArguments } from '../claim/claim-list-arguments'
import { Claim } from '../claim/claim.type'
import { defineField } from '../define'
import { nodeClass } from '../node/node-classes'
import { libraryArgument, practiceArgument } from '../practice-arguments'
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
