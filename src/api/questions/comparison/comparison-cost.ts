import { wholeList, type Args, type ListCost, type CountOf } from '../../../limits/cost/field-cost'
import {
  claimsOfAllSteps,
  claimsOfStep,
  stepsOfWorkflow,
  workflowsOfLibrary,
} from '../../../limits/cost/work-sizes'
import { mostWorkflows } from '../../../research/compare/compare-workflows'

/** A comparison counts for each two of its workflows, and goes through the pairs of their steps. */
export const comparisonCost: ListCost = {
  ...wholeList((_, args) => comparedWorkflows(args) ** 2),
  search: (sizes, args) => {
    const steps = comparedWorkflows(args) * stepsOfWorkflow(sizes)
    return claimsOfStep * steps + steps ** 2
  },
}

/** Any workflow can have the order that is asked for, or any that the library follows. */
export const orderedWorkflowsCost: ListCost = {
  ...wholeList((sizes, { library }) =>
    library == null ? sizes.nodes(['Workflow']) : workflowsOfLibrary(sizes),
  ),
  search: claimsOfAllSteps,
}

const positionRows: CountOf = (sizes, { tasks }) => named(tasks, sizes.nodes(['Task']))
const positionColumns: CountOf = (sizes, { libraries }) =>
  named(libraries, sizes.nodes(['Library']))
const positionCells: CountOf = (sizes, args) =>
  positionRows(sizes, args) * positionColumns(sizes, args)

/** A table of positions counts for each of its rows, columns and cells, and finds all of its cells, whatever is shown of them. */
export const positionsCost: ListCost = {
  ...wholeList(positionRows),
  parts: { column: positionColumns, cell: positionCells },
  search: (sizes, args) => claimsOfAllSteps(sizes) + positionCells(sizes, args),
}

function comparedWorkflows({ ids }: Args): number {
  return Math.min(mostWorkflows, named(ids, 0))
}

function named(ids: unknown, all: number): number {
  return Array.isArray(ids) ? ids.length : all
}
