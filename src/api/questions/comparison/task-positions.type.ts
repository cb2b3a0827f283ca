import { Field, ID, Int, ObjectType } from 'type-graphql'
import { defineField } from '../../definition/define'
import { enumOf } from '../../definition/enums'
import { nodeClass } from '../../model/node-classes'

const PositionStateEnum = enumOf({
  name: 'PositionState',
  description: 'What a library tells of a task.',
  values: {
    STEP: 'A step does it, or a kind of it.',
    ABSENT:
      'No step of its workflows does it, and the sources state that they tell all of each of these workflows.',
    NOT_TOLD:
      'No step is told, and yet there may be one: no source states that all is told, a step does a wider task that can include this one, or the library has described no workflow.',
  },
})

@ObjectType({ description: 'A column of the table: a library.' })
export class PositionColumn {
  @Field(() => nodeClass('Library'), { description: 'The library.' })
  library!: object

  @Field(() => [nodeClass('Workflow')], { description: 'The workflows that it follows.' })
  workflows!: object[]

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the sources state that they tell all of these workflows: false if one is told only in part, null if no source says.',
  })
  complete!: boolean | null
}

@ObjectType({ description: 'Where a task and a library meet.' })
export class PositionCell {
  @Field(() => nodeClass('Library'), { description: 'The library.' })
  library!: object

  @Field(() => Int, {
    nullable: true,
    description: 'The first of its positions; null if nobody says that the library does it.',
  })
  position!: number | null

  @Field(() => [Int], {
    description:
      'The positions of all steps that do it, or a kind of it, as their workflows tell them, from 1. Steps side by side have positions, too, and yet no order.',
  })
  positions!: number[]

  @Field(() => [nodeClass('Step')], { description: 'These steps.' })
  steps!: object[]

  @Field(() => PositionStateEnum, {
    description: 'Whether a step does the task, and if not, whether the sources say so.',
  })
  state!: string
}

@ObjectType({ description: 'A row of the table: a task.' })
export class PositionRow {
  @Field(() => nodeClass('Task'), { description: 'The task.' })
  task!: object

  @Field(() => [PositionCell], {
    description: 'A cell for each library, in the order of the columns.',
  })
  cells!: PositionCell[]

  position!: number | null
}

defineField(PositionRow.prototype, {
  name: 'position',
  type: () => Int,
  nullable: true,
  description:
    'Its first position in one of the libraries; null if nobody says that the library does it. With an alias for each library, the rows are a table for a spreadsheet.',
  arguments: [
    { name: 'library', type: () => ID, description: 'The library, by id.', required: true },
  ],
})

@ObjectType({ description: 'Where tasks stand in the workflows of libraries, as a table.' })
export class TaskPositions {
  @Field(() => [PositionColumn], {
    description: 'The libraries, in the order in which they were named, else by id.',
  })
  columns!: PositionColumn[]

  @Field(() => [PositionRow], {
    description:
      'The tasks, in the order in which they were named, else by their earliest position and by id.',
  })
  rows!: PositionRow[]
}
