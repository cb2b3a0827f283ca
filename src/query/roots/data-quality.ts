import Cypher from '@neo4j/cypher-builder'
import { nodeKinds } from '../../domain/model/model'
import type { NodeKindName } from '../../domain/model/node-kind'
import type { Graph } from '../../graph/graph'
import { fieldText } from '../cypher/field-text'
import { fieldsOf } from '../cypher/fields-of'
import { compiler } from '../fields/compiler'
import { byProperty, sorting } from '../sort/sort-key'
import { listPart } from '../paging/list-part'
import { list, type Projection } from '../cypher/projection'
import type { Selection } from '../selection/selection'
import { limited, rowsOf } from '../paging/list-part'
import { answer, prepare } from '../cypher/statement'
import { practiceParameters } from '../where/practice'

/** What is asked of the graph's quality: the file that finds it, and the kinds of node that it finds. */
const findings: Readonly<Record<string, { text: string; kinds: readonly NodeKindName[] }>> = {
  tasksWithoutPerformer: { text: 'quality-tasks-without-performer', kinds: ['Task'] },
  rolesWithoutWork: { text: 'quality-roles-without-work', kinds: ['Role'] },
  deadEnds: { text: 'quality-dead-ends', kinds: ['Step'] },
  unreachableSteps: { text: 'quality-unreachable-steps', kinds: ['Step'] },
  nodesWithoutEdges: {
    text: 'quality-nodes-without-edges',
    kinds: nodeKinds.map((kind) => kind.name),
  },
}

/** The gaps and dangling ends in the general picture, or in the practice that is asked for instead. */
export async function dataQuality(graph: Graph, selection: Selection): Promise<unknown> {
  const whose = practiceParameters(selection.args())
  const projections = Object.entries(findings).map(([name, { text, kinds }]) => [
    name,
    (field: Selection) => projectFinding(field, text, kinds, whose),
  ])
  const projection = fieldsOf(selection, Object.fromEntries(projections))
  const [found] = await answer(graph, selection, prepare(selection, undefined, projection))
  return found
}

function projectFinding(
  field: Selection,
  text: string,
  kinds: readonly NodeKindName[],
  whose: Readonly<Record<string, unknown>>,
): Projection {
  const found = new Cypher.Node()
  const shown = listPart(field)
  const { size, skip } = rowsOf(shown)
  const rows = Cypher.utils.concat(
    fieldText(text, {}, whose, { found }),
    new Cypher.With(found)
      .orderBy(...sorting([byProperty(found, 'id')]))
      .skip(new Cypher.Param(skip))
      .limit(new Cypher.Param(size)),
  )
  return limited(field, list(rows, compiler.node(field, found, kinds), []), shown.limit)
}
