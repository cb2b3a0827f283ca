import Cypher from '@neo4j/cypher-builder'
import { fieldText } from '../../query/field-text'
import type { Find } from '../../query/references/references'

/** Finds all that can be named of the order in some workflows: these, their steps, the tasks that these do or make possible, and the claims. */
export function findInFlow(workflows: Cypher.Variable): Find {
  return (_path, { type }, { node, claim }) => {
    if (type.name === 'Workflow') return new Cypher.Unwind([workflows, node])
    if (type.name === 'Step') return fieldText('flow-steps', { workflows }, {}, { step: node })
    if (type.name === 'Task') return findTasks(workflows, node)
    return fieldText('flow-claims', { workflows }, {}, { claim })
  }
}

/** Finds the tasks that the steps of some workflows do or make possible, each once. */
export function findTasks(workflows: Cypher.Variable, task: Cypher.Node): Cypher.Clause {
  return fieldText('flow-tasks', { workflows }, {}, { task })
}
