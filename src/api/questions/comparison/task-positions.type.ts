import { ID, Int } from 'type-graphql'
import { objectType } from '../../definition/define'
import { enumOf } from '../../definition/enums'
import { nodeClass } from '../../model/node-classes'
import { wholeList, countedAbove } from '../../../limits/cost/field-cost'
import { stepsOfTask, workflowsOfLibrary } from '../../../limits/cost/work-sizes'

const PositionStateEnum = enumOf({
  name: 'PositionState',
  description: 'What a library tells of a task.',
  values: {
    STEP: 'A step does it, or a kind of it.',
    ABSENT:
      'No step of its workflows does it, and the sources state that they tell all of each of these workflows.',
    NOT_TOLD:
      'No step is told, and yet there may be one: no source states that all is told, or one tells of it in another way, as in an alignment, or the library has described no workflow.',
  },
})

const PositionColumn = objectType('PositionColumn', 'A column of the table: a library.', {
  library: { type: () => nodeClass('Library'), description: 'The library.' },
  workflows: {
    listOf: () => nodeClass('Workflow'),
    cost: wholeList(workflowsOfLibrary),
    description: 'The workflows that it follows.',
  },
  complete: {
    type: () => Boolean,
    nullable: true,
    description:
      'Whether the sources state that they tell all of these workflows: false if one is told only in part, null if no source says.',
  },
})

const PositionCell = objectType('PositionCell', 'Where a task and a library meet.', {
  library: { type: () => nodeClass('Library'), description: 'The library.' },
  position: {
    type: () => Int,
    nullable: true,
    description: 'The first of its positions; null if nobody says that the library does it.',
  },
  positions: {
    valuesOf: () => Int,
    description:
      'The positions of all steps that do it, or a kind of it, as their workflows tell them, from 1. Steps side by side have positions, too, and yet no order.',
  },
  steps: {
    listOf: () => nodeClass('Step'),
    cost: wholeList(stepsOfTask),
    description: 'These steps.',
  },
  state: {
    type: () => PositionStateEnum,
    description: 'Whether a step does the task, and if not, whether the sources say so.',
  },
})

const PositionRow = objectType('PositionRow', 'A row of the table: a task.', {
  task: { type: () => nodeClass('Task'), description: 'The task.' },
  cells: {
    listOf: () => PositionCell,
    cost: { ...countedAbove, part: 'cell' },
    description: 'A cell for each library, in the order of the columns.',
  },
  position: {
    type: () => Int,
    nullable: true,
    description:
      'Its first position in one of the libraries; null if nobody says that the library does it. With an alias for each library, the rows are a table for a spreadsheet.',
    arguments: [
      {
        name: 'library',
        type: () => ID,
        names: 'Library',
        description: 'The library, by id.',
        required: true,
      },
    ],
  },
})

export const TaskPositions = objectType(
  'TaskPositions',
  'Where tasks stand in the workflows of libraries, as a table.',
  {
    columns: {
      listOf: () => PositionColumn,
      cost: { ...countedAbove, part: 'column' },
      description: 'The libraries, in the order in which they were named, else by id.',
    },
    rows: {
      listOf: () => PositionRow,
      cost: countedAbove,
      description:
        'The tasks, in the order in which they were named, else by their earliest position and by id.',
    },
  },
)
