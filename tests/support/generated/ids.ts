import fc from 'fast-check'
import { nodeKinds } from '../../../src/domain/model/model'
import type { NodeKindName } from '../../../src/domain/model/node-kind'

/** How many nodes of a kind there are at most. */
const most: Readonly<Record<NodeKindName, number>> = {
  Role: 4,
  Task: 6,
  Channel: 4,
  Workflow: 3,
  Step: 8,
  Resource: 2,
  Library: 2,
  Duration: 2,
  Rate: 2,
  Annotation: 2,
  Source: 2,
}

/** The ids that nodes of a kind have, as many as there are. */
export function idsOf(kind: NodeKindName): readonly string[] {
  return Array.from({ length: most[kind] }, (_, number) => `${kind.toLowerCase()}-${number}`)
}

const all = nodeKinds.flatMap((kind) => idsOf(kind.name))

/** An id that a node of the kind may have, and now and then one that none has. */
export function idOf(kind: NodeKindName | 'Node'): fc.Arbitrary<string> {
  const known = fc.constantFrom(...(kind === 'Node' ? all : idsOf(kind)))
  return fc.oneof({ weight: 30, arbitrary: known }, fc.constantFrom('nowhere', ...all))
}
