import Cypher from '@neo4j/cypher-builder'
import { fieldText } from '../../query/cypher/field-text'
import type { Find } from '../../query/references/references'

/** Finds all that can be named of the order in some workflows: these, their steps, the tasks that these do or make possible, and the claims. */
export function findInFlow(workflows: Cypher.Variable): Find {
  return (_path, { type }, { node, claim }) => {
    if (type.name === 'Workflow') return new Cypher.Unwind([workflows, node])
    if (type.name === 'Step') return findSteps(workflows, node)
    if (type.name === 'Task') return fieldText('flow-tasks', { workflows }, {}, { task: node })
    return fieldText('flow-claims', { workflows }, {}, { claim })
  }
}

function findSteps(workflows: Cypher.Variable, step: Cypher.Node): Cypher.Clause {
  const others = {
    workflow: new Cypher.Node(),
    membership: new Cypher.Relationship(),
    place: new Cypher.Relationship(),
    target: new Cypher.Node(),
  }
  return fieldText('flow-steps', { workflows }, {}, { ...others, step })
}
