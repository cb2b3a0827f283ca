import { edgeTypes } from '../../domain/model/model'
import type { NodeKindName } from '../../domain/model/node-kind'
import { mostWorkflows } from '../../research/compare/compare-workflows'
import type { GraphSizes } from '../sizes/graph-sizes'
import { degreeOf } from './degree-of'
import { groupsIn } from './group-sizes'
import { shortListOf, wholeListOf, type ListSize } from './list-shape'

type Sizes = Readonly<Record<string, (sizes: GraphSizes) => ListSize>>

const one = () => wholeListOf(1)

/** A task is mostly a step or two; who has more of it has the fewer other tasks. */
const stepsOfTask = () => wholeListOf(2)

const steps = (sizes: GraphSizes) => wholeListOf(degreeOf(sizes, 'Workflow', 'steps'))

const ofStep = (edge: string) => (sizes: GraphSizes) => wholeListOf(degreeOf(sizes, 'Step', edge))

function practice(
  kind: NodeKindName,
  plural: string,
  edge: string,
): Readonly<Record<string, Sizes>> {
  return {
    [`${kind}Difference`]: { shared: ofStep(edge), sides: one, notToldIn: one },
    [`${kind}sInWorkflow`]: { steps: stepsOfTask, [plural]: ofStep(edge), claims: ofStep(edge) },
  }
}

type Given = Readonly<Record<string, unknown>>

/** The root fields of research: a comparison counts for each two of its workflows, and a table of positions for each of its cells. */
export const researchSizes: Readonly<
  Record<string, (sizes: GraphSizes, given: Given) => ListSize>
> = {
  compareWorkflows: (_sizes, given) => wholeListOf(comparedWorkflows(given) ** 2),
  compareGroups: (_sizes, given) => wholeListOf(groupsIn(given)),
  whereOrdered: (sizes) => wholeListOf(sizes.nodes(['Workflow'])),
  durationBetween: (sizes) => wholeListOf(2 * sizes.nodes(['Workflow'])),
  taskPositions: (sizes, { libraries, tasks }) =>
    wholeListOf(
      numberOf(libraries, sizes.nodes(['Library'])) * numberOf(tasks, sizes.nodes(['Task'])),
    ),
  contradictions: (sizes) => shortListOf(sizes.edges(edgeTypes)),
}

export function comparedWorkflows({ ids }: Given): number {
  return Math.min(mostWorkflows, numberOf(ids, 0))
}

function numberOf(named: unknown, all: number): number {
  return Array.isArray(named) ? named.length : all
}

/** The lists of a comparison, as if it were of one workflow: the comparison as a whole counts as often as there are pairs of them. */
export const comparisonSizes: Readonly<Record<string, Sizes>> = {
  WorkflowComparison: {
    workflows: one,
    sharedByAll: steps,
    sharedBySome: steps,
    onlyInOne: steps,
    orderDifferences: (sizes) => shortListOf(degreeOf(sizes, 'Workflow', 'steps') ** 2),
    roleDifferences: steps,
    resourceDifferences: steps,
    channelDifferences: steps,
    splits: steps,
    similarities: one,
  },
  // The comparison of two workflows has four pairs, as compareWorkflows counts them.
  LibraryDifference: { comparison: () => wholeListOf(4) },
  ComparedWorkflow: {
    libraries: (sizes) => wholeListOf(degreeOf(sizes, 'Workflow', 'libraries')),
    roles: steps,
  },
  Certainty: {
    modalities: () => wholeListOf(7),
    bases: () => wholeListOf(2),
    sources: () => wholeListOf(5),
  },
  ComparedTask: { doneIn: one, absentFrom: one, notToldIn: one, kindOf: () => wholeListOf(6) },
  StepsInWorkflow: { steps: stepsOfTask, claims: stepsOfTask },
  TaskSplit: { inOne: one, inSeveral: one },
  OrderDifference: { firstBeforeSecond: one, secondBeforeFirst: one, withoutOrder: one },
  OrderInWorkflow: { claims: steps },
  WorkflowAlignment: { rows: steps },
  AlignmentRow: { cells: one },
  AlignmentCell: { elsewhere: stepsOfTask },
  OrderedWorkflow: {
    libraries: (sizes) => wholeListOf(degreeOf(sizes, 'Workflow', 'libraries')),
    ways: steps,
    otherWayRound: steps,
  },
  TimeBetween: {
    libraries: (sizes) => wholeListOf(degreeOf(sizes, 'Workflow', 'libraries')),
    differing: one,
    loops: one,
    awaited: one,
  },
  TimeSum: {
    steps,
    withoutDuration: steps,
    withoutWaitingTime: steps,
    claims: (sizes) =>
      wholeListOf(degreeOf(sizes, 'Step', 'duration') + degreeOf(sizes, 'Step', 'waitingTime')),
  },
  // A table of positions counts as a whole as often as it has cells.
  TaskPositions: { columns: one, rows: one },
  PositionColumn: {
    workflows: (sizes) => wholeListOf(degreeOf(sizes, 'Library', 'workflows')),
  },
  PositionRow: { cells: one },
  PositionCell: { steps: stepsOfTask },
  Contradiction: { libraries: () => wholeListOf(2), sides: () => wholeListOf(2) },
  ContradictionSide: { sources: () => wholeListOf(2), claims: steps },
  ...practice('Role', 'roles', 'performers'),
  ...practice('Resource', 'resources', 'uses'),
  ...practice('Channel', 'channels', 'channels'),
}
