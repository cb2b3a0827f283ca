import { Field, ObjectType } from 'type-graphql'
import { WorkflowComparison } from './comparison.type'
import { enumOf } from '../../definition/enums'
import { nodeClass } from '../../model/node-classes'

const GeneralRelationEnum = enumOf({
  name: 'GeneralRelation',
  description: 'Why a workflow is compared with just this one.',
  values: {
    VARIANT_OF: 'It is said to be a variant of it.',
    SHARED_TASKS:
      'It is said to be a variant of none, and of the workflows of libraries in general this one has most tasks in common with it.',
  },
})

@ObjectType({ description: 'A workflow of a library beside that of the general picture.' })
export class LibraryDifference {
  @Field(() => nodeClass('Workflow'), { description: 'The workflow of the library.' })
  workflow!: object

  @Field(() => nodeClass('Workflow'), { description: 'The workflow that it is compared with.' })
  general!: object

  @Field(() => GeneralRelationEnum, { description: 'Why with this one.' })
  relation!: string

  @Field(() => WorkflowComparison, {
    description: 'The comparison of the two, the workflow of the library first.',
  })
  comparison!: WorkflowComparison
}
