import { Field, InputType } from 'type-graphql'
import { ContactFilter } from './contact.type'

@InputType({ description: 'What roles are filtered by.' })
export class RoleWhere {
  @Field(() => ContactFilter, {
    nullable: true,
    description: 'How much the role meets customers face to face.',
  })
  faceToFace?: ContactFilter
}
