import {
  edgeField,
  edgeFields,
  edgeTypes,
  nodeKinds,
  type EdgeField,
} from '../../domain/model/model'
import type { NodeKindName } from '../../domain/model/node-kind'
import { longestPath } from '../../query/roots/paths'
import { allKinds, degreeInAll, total, type GraphSizes } from '../sizes/graph-sizes'
import { comparisonSizes, researchSizes } from './comparison-sizes'
import { groupSizes } from './group-sizes'
import { claimCells, crosstabCells } from './crosstab-cells'
import { degreeOf, shownDegree } from './degree-of'
import { shortListOf, longListOf, wholeListOf, type ListSize } from './list-shape'

type Given = Readonly<Record<string, unknown>>

type Sizing = (sizes: GraphSizes, given: Given) => ListSize

/** A claim or a node cites a place or two; few cite more than this. */
const citedPlaces = 5

/** A path is as long as it may be in edges, or leads through a whole workflow. */
function lengthOfPath(sizes: GraphSizes): ListSize {
  return wholeListOf(Math.max(longestPath, degreeOf(sizes, 'Workflow', 'steps')) + 2)
}

/** A dataset is made by a few. */
const makers = 5

/** The lists that do not follow from the model, by the type that has them. */
const declared: Readonly<Record<string, Readonly<Record<string, Sizing>>>> = {
  Query: {
    claims: (sizes) => shortListOf(sizes.edges(edgeTypes)),
    claimsConnection: (sizes) => shortListOf(sizes.edges(edgeTypes)),
    search: (sizes) => shortListOf(sizes.nodes(allKinds)),
    paths: () => ({ inGraph: Infinity, byDefault: 10 }),
    ...researchSizes,
  },
  Dataset: { creators: () => wholeListOf(makers) },
  Claim: { sources: () => wholeListOf(citedPlaces) },
  Handover: { places: () => wholeListOf(2) },
  HandoverPlace: { claims: () => wholeListOf(1) },
  Contact: { claims: (sizes) => wholeListOf(degreeOf(sizes, 'Role', 'channels')) },
  TaskSuccession: { occurrences: (sizes) => shortListOf(degreeOf(sizes, 'Task', 'steps')) },
  Occurrence: {
    via: (sizes) => wholeListOf(degreeOf(sizes, 'Workflow', 'steps')),
    claims: (sizes) => wholeListOf(degreeOf(sizes, 'Workflow', 'steps')),
  },
  Path: { nodes: lengthOfPath, claims: lengthOfPath },
  DataQuality: {
    tasksWithoutPerformer: (sizes) => shortListOf(sizes.nodes(['Task'])),
    rolesWithoutWork: (sizes) => shortListOf(sizes.nodes(['Role'])),
    deadEnds: (sizes) => shortListOf(sizes.nodes(['Step'])),
    unreachableSteps: (sizes) => shortListOf(sizes.nodes(['Step'])),
    nodesWithoutEdges: (sizes) => shortListOf(sizes.nodes(allKinds)),
  },
  ...comparisonSizes,
  ...groupSizes,
}

/** As many tasks can come before or after one as the workflows around it have steps. */
function tasksInOrder(sizes: GraphSizes, _kind: NodeKindName, given: Given): ListSize {
  const steps = edgeField('Task', 'steps')
  const workflows = steps ? sizes.degree(steps, given['workflow'] == null ? given : undefined) : 0
  const around = workflows * degreeOf(sizes, 'Workflow', 'steps')
  return longListOf(Math.min(sizes.nodes(['Task']), around))
}

/** A workflow has as many places at which work can pass on as steps that lead to a next one. */
function handoverPlaces(sizes: GraphSizes): ListSize {
  return wholeListOf(degreeOf(sizes, 'Workflow', 'steps') * degreeOf(sizes, 'Step', 'next'))
}

/** The lists that every node has, beside those of its edges. */
const common: Readonly<
  Record<string, (sizes: GraphSizes, kind: NodeKindName, given: Given) => ListSize>
> = {
  sources: () => wholeListOf(citedPlaces),
  claims: (sizes, kind) =>
    longListOf(kind === 'Source' ? sizes.edges(edgeTypes) : degreeInAll(sizes, kind)),
  nodes: (sizes) => shortListOf(sizes.nodes(allKinds)),
  work: (sizes) =>
    longListOf(
      total(['tasks', 'responsibilities', 'steps'].map((edge) => degreeOf(sizes, 'Role', edge))),
    ),
  followedBy: tasksInOrder,
  precededBy: tasksInOrder,
  differences: (sizes) => wholeListOf(degreeOf(sizes, 'Library', 'workflows')),
  handovers: handoverPlaces,
  unknownHandovers: handoverPlaces,
}

/** How long a list of nodes or claims can be; undefined for a field that is not known to be a list. */
export function listSize(
  sizes: GraphSizes,
  parent: string,
  field: string,
  given: Given,
): ListSize | undefined {
  const own = declared[parent]?.[field]
  if (own) return own(sizes, given)
  if (field === 'crosstab') return tableSize(sizes, parent, given)
  if (parent === 'Query') return rootSize(sizes, field)
  if (parent === 'Node')
    return largestOf(allKinds.map((kind) => nodeListSize(sizes, kind, field, given)))
  const kind = allKinds.find((name) => name === parent)
  return kind && nodeListSize(sizes, kind, field, given)
}

/** The cells of a table, which a connection of claims or of nodes has. */
function tableSize(sizes: GraphSizes, connection: string, given: Given): ListSize {
  const kind = allKinds.find((name) => connection === `${name}Connection`)
  if (kind) return wholeListOf(crosstabCells(sizes, kind, given))
  return { inGraph: sizes.edges(edgeTypes) * citedPlaces, byDefault: claimCells(sizes, given) }
}

function rootSize(sizes: GraphSizes, field: string): ListSize | undefined {
  for (const { name, plural } of nodeKinds) {
    if (field === plural || field === `${plural}Connection`) return shortListOf(sizes.nodes([name]))
  }
  return undefined
}

function nodeListSize(
  sizes: GraphSizes,
  kind: NodeKindName,
  field: string,
  given: Given,
): ListSize | undefined {
  const edge = edgeField(kind, field.replace(/Connection$/, ''))
  if (edge?.single && edge.field === field) return undefined
  if (edge) return shortListOf(shownDegree(sizes, edge, given) + inherited(sizes, edge, given))
  return common[field]?.(sizes, kind, given)
}

/** What a step has of its task in general, if it is asked for. */
function inherited(sizes: GraphSizes, { edge, targets }: EdgeField, given: Given): number {
  const { inherits } = edge
  if (given['inherit'] !== true || !inherits) return 0
  const general = nodeKinds
    .flatMap(({ name }) => edgeFields(name))
    .filter((field) => field.edge.type === inherits.type && field.direction === 'BACKWARD')
    .filter((field) => field.targets.some((target) => targets.includes(target)))
  return total(general.map((field) => sizes.degree(field)))
}

function largestOf(candidates: readonly (ListSize | undefined)[]): ListSize | undefined {
  return candidates.reduce(
    (most, next) => (next && next.inGraph >= (most?.inGraph ?? 0) ? next : most),
    undefined,
  )
}
