import type { StoredNode } from '../../../src/dataset/stored/dataset'
import { type Memory, reach } from './memory'

/** What is missing or dangling, by the name of the field that shows it. */
export const findings: Readonly<Record<string, (memory: Memory) => readonly StoredNode[]>> = {
  tasksWithoutPerformer: (memory) =>
    memory
      .ofKind('Task')
      .filter(
        (task) =>
          memory.to(task, 'PERFORMS').length === 0 &&
          memory.to(task, 'DOES').every(({ node }) => memory.from(node, 'DONE_BY').length === 0),
      ),
  rolesWithoutWork: (memory) =>
    memory
      .ofKind('Role')
      .filter(
        (role) =>
          role.properties['kind'] !== 'EXTERNAL' &&
          memory.from(role, 'PERFORMS').length === 0 &&
          memory.to(role, 'DONE_BY').length === 0 &&
          memory.from(role, 'RESPONSIBLE_FOR').length === 0,
      ),
  deadEnds: (memory) =>
    memory
      .ofKind('Step')
      .filter((step) => step.properties['end'] !== true && memory.from(step, 'NEXT').length === 0),
  unreachableSteps: (memory) => memory.ofKind('Step').filter((step) => !isReachable(memory, step)),
  nodesWithoutEdges: (memory) =>
    memory.nodes.filter(
      ({ id, kind }) =>
        kind !== 'Source' && !memory.edges.some((edge) => edge.from === id || edge.to === id),
    ),
}

/** A step is reached from the first of its workflow; one that is in no workflow has no way to be reached by. */
function isReachable(memory: Memory, step: StoredNode): boolean {
  return memory.to(step, 'HAS_STEP').every(({ node: workflow }) =>
    memory
      .from(workflow, 'HAS_STEP')
      .filter(({ node }) => node.properties['position'] === 1)
      .some(({ node: first }) => reach(first, (each) => memory.from(each, 'NEXT')).has(step)),
  )
}
