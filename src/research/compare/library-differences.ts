import Cypher from '@neo4j/cypher-builder'
import type { NodeProjection } from '../../query/cypher/projector'
import { fieldText } from '../../query/cypher/field-text'
import { fieldsOf } from '../../query/cypher/fields-of'
import { list, column, map, object, type Projection } from '../../query/cypher/projection'
import type { Projector } from '../../query/cypher/projector'
import { projectReferenced } from '../../query/references/references'
import { filled, resolved, type Found } from '../../query/selection/resolved'
import type { Selection } from '../../query/selection/selection'
import { projectStructures, type Structures } from '../workflow/structures'
import { surroundings } from '../workflow/surroundings'
import { wholeOf } from '../order/part-of-workflow'
import { comparisonOf, refuseUnanswerable } from './comparison'

/** Each workflow of a library beside the general one, with what the comparison of the two tells. */
export const projectDifferences: NodeProjection = (projector, field, library) => {
  const workflow = new Cypher.Node()
  const general = new Cypher.Node()
  const relation = new Cypher.Variable()
  const both = new Cypher.Variable()
  const columns = { workflow, general, relation }
  const rows = Cypher.utils.concat(
    fieldText('library-general-workflows', { library }, {}, columns),
    new Cypher.With(workflow, general, relation, [
      new Cypher.List([workflow, general]),
      both,
    ]).orderBy([workflow.property('id'), 'ASC'], [general.property('id'), 'ASC']),
  )
  const part = fieldsOf(field, {
    workflow: (selected) => projector.node(selected, workflow, ['Workflow']),
    general: (selected) => projector.node(selected, general, ['Workflow']),
    relation: () => column(relation),
    comparison: (selected) =>
      projectComparison(projector, selected, both, [
        column(workflow.property('id')),
        column(general.property('id')),
      ]),
  })
  return list(rows, part, [library])
}

/** Nodes that can be referred to are found in the same statement, before it is known which of them the comparison names. */
function projectComparison(
  projector: Projector,
  field: Selection,
  workflows: Cypher.Variable,
  ids: readonly [Projection<string>, Projection<string>],
): Projection {
  refuseUnanswerable(field)
  const around = surroundings(workflows)
  const all = object<Compared>({
    own: ids[0],
    general: ids[1],
    structures: projectStructures(workflows),
    found: projectReferenced(projector, field, around.variables, around.find),
  })
  const comparison = map(all, ({ own, general, structures, found }) => {
    const inOrder = [own, general].flatMap((id) =>
      structures.workflows.filter((workflow) => workflow.id === id).map(wholeOf),
    )
    const tree = resolved(field, comparisonOf(inOrder, structures.kinds))
    return filled(field, tree, found)
  })
  return { ...comparison, clauses: [...around.clauses, ...all.clauses] }
}

interface Compared {
  readonly own: string
  readonly general: string
  readonly structures: Structures
  readonly found: Found
}
