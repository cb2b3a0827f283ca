import { objectType } from '../../definition/define'
import { enumOf } from '../../definition/enums'
import { nodeClass } from '../../model/node-classes'
import { wholeList, countedAbove } from '../../../limits/cost/field-cost'
import { stepsOfWorkflow, stepsOfTask } from '../../../limits/cost/work-sizes'

const AlignmentStateEnum = enumOf({
  name: 'AlignmentState',
  description: 'What stands in a cell of an alignment.',
  values: {
    STEP: 'A step of the workflow.',
    ELSEWHERE:
      'No step here; the workflow does the task in another row, by itself or by a kind of it.',
    ABSENT:
      'The workflow does not do the task: its source states that it tells all of the workflow.',
    NOT_TOLD:
      'No step is told, and yet there may be one. The source does not state that it tells all of the workflow, or it tells of it in another way: by a wider task, by what a step makes possible, or in a part of the workflow.',
  },
})

const AlignmentCell = objectType('AlignmentCell', 'Where a row and a workflow meet.', {
  workflow: { type: () => nodeClass('Workflow'), description: 'The workflow.' },
  step: {
    type: () => nodeClass('Step'),
    nullable: true,
    description: 'Its step; null if it has none in this row.',
  },
  state: { type: () => AlignmentStateEnum, description: 'Whether there is a step, and why not.' },
  elsewhere: {
    listOf: () => nodeClass('Step'),
    cost: wholeList(stepsOfTask),
    description: 'Its steps in other rows that do the task of this row, or a kind of it.',
  },
})

const AlignmentRow = objectType(
  'AlignmentRow',
  'Steps of several workflows that do the same, side by side.',
  {
    task: {
      type: () => nodeClass('Task'),
      description: 'The narrowest task that all steps of the row do, or do a kind or a part of.',
    },
    cells: {
      listOf: () => AlignmentCell,
      cost: countedAbove,
      description: 'A cell for each workflow, in the order in which they were named.',
    },
  },
)

export const WorkflowAlignment = objectType(
  'WorkflowAlignment',
  `The steps of workflows side by side, as rows that can be drawn. Each step stands in one row, and the rows keep the order of each workflow; inside a loop, as it is told. A task that two workflows do in different orders has a row for each place.

Progressive alignment (Feng and Doolittle 1987, https://doi.org/10.1007/BF02603120): the two workflows that are most alike are aligned first, by the method of Needleman and Wunsch (1970, https://doi.org/10.1016/0022-2836(70)90057-4), then the others, one by one. Two steps fit by 1 if they do the same task, by ½ if one task is a kind of the other, by ¼ if both are kinds of a third, else not at all; a step alone costs nothing. Steps side by side have no order of their own, so they are put beside another step if no workflow’s order forbids it, as in partial order alignment (Lee, Grasso and Sharlow 2002, https://doi.org/10.1093/bioinformatics/18.3.452).`,
  {
    rows: {
      listOf: () => AlignmentRow,
      cost: wholeList(stepsOfWorkflow),
      description: 'The rows, from the first to the last.',
    },
  },
)
