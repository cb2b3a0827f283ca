import type { StoredNode } from '../../../src/dataset/stored/dataset'
import { type Hop, type Memory, reach } from './memory'
import type { Whose } from './practice'

type Finding = (memory: Memory, whose: Whose) => readonly StoredNode[]

/** What is missing or dangling, by the name of the field that shows it. */
export const findings: Readonly<Record<string, Finding>> = {
  tasksWithoutPerformer: (memory, whose) =>
    memory
      .ofKind('Task')
      .filter(isLookedAt(memory, whose))
      .filter(
        (task) =>
          !memory.to(task, 'PERFORMS').some(isCounted(memory, whose)) &&
          !memory
            .to(task, 'DOES')
            .some(({ node }) => memory.from(node, 'DONE_BY').some(isCounted(memory, whose))),
      ),
  rolesWithoutWork: (memory, whose) =>
    memory
      .ofKind('Role')
      .filter(isLookedAt(memory, whose))
      .filter(
        (role) =>
          ['STAFF', 'GROUP'].includes(String(role.properties['kind'])) &&
          ![
            ...memory.from(role, 'PERFORMS'),
            ...memory.to(role, 'DONE_BY'),
            ...memory.from(role, 'RESPONSIBLE_FOR'),
          ].some(isCounted(memory, whose)),
      ),
  deadEnds: (memory, whose) =>
    memory
      .ofKind('Step')
      .filter(isLookedAt(memory, whose))
      .filter((step) => step.properties['end'] !== true && memory.from(step, 'NEXT').length === 0),
  unreachableSteps: (memory, whose) =>
    memory
      .ofKind('Step')
      .filter(isLookedAt(memory, whose))
      .filter((step) => !isReachable(memory, step)),
  nodesWithoutEdges: (memory, whose) =>
    memory.nodes
      .filter(isLookedAt(memory, whose))
      .filter(
        ({ id, kind }) =>
          kind !== 'Source' && !memory.edges.some((edge) => edge.from === id || edge.to === id),
      ),
}

/** Nodes of the datasets whose practice is asked for. */
function isLookedAt(memory: Memory, { library, practice }: Whose): (node: StoredNode) => boolean {
  if (library != null) return (node) => memory.libraryOf(node) === library
  return (node) => practice === 'ALL' || memory.isGeneralNode(node)
}

function isCounted(memory: Memory, { library, practice }: Whose): (hop: Hop) => boolean {
  if (library != null) return ({ claim }) => claim.properties['library'] === library
  return ({ claim }) => practice === 'ALL' || memory.isGeneralClaim(claim)
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
