import type { EdgeField } from '../../../src/domain/model/model'
import type { StoredNode } from '../../../src/dataset/stored/dataset'
import type { Hop, Memory } from './memory'
import { isOfPractice, isShown, type Whose } from './practice'

/** A hop, and whether its claim is of the near end in general and not of itself. */
export interface Entry extends Hop {
  readonly inherited: boolean
}

/** The claims of a node that a field of its shows. */
export function hops(memory: Memory, node: StoredNode, field: EdgeField, whose: Whose) {
  const { edge, direction, targets } = field
  const all = direction === 'FORWARD' ? memory.from(node, edge.type) : memory.to(node, edge.type)
  const own = all.filter(
    ({ claim, node: target }) =>
      targets.includes(target.kind) && isShown(memory, node, field, claim, whose),
  )
  return edge.type === 'PERFORMS' ? [...own, ...ofSteps(memory, node, whose)] : own
}

/**
 * Who does the steps of a task, or the tasks of the steps that a role does: as libraries say, or of what the general picture does not have. What the
 * same library says of the role itself is not said again.
 */
function ofSteps(memory: Memory, node: StoredNode, whose: Whose): readonly Hop[] {
  const isWanted = ({ claim }: Hop): boolean =>
    whose.library == null
      ? whose.practice === 'ALL' || !memory.isGeneralNode(node)
      : claim.properties['library'] === whose.library
  const isNew = ({ claim, node: other }: Hop): boolean => {
    const said = node.kind === 'Role' ? memory.from(node, 'PERFORMS') : memory.to(node, 'PERFORMS')
    const { library } = claim.properties
    return !said.some((own) => own.node === other && own.claim.properties['library'] === library)
  }
  if (node.kind === 'Task') {
    return memory
      .to(node, 'DOES')
      .flatMap((does) => memory.from(does.node, 'DONE_BY').filter(isWanted))
      .filter(isNew)
  }
  return memory
    .to(node, 'DONE_BY')
    .filter(isWanted)
    .flatMap(({ claim, node: step }) =>
      memory.from(step, 'DOES').map((does) => ({ claim, node: does.node })),
    )
    .filter(isNew)
}

interface Asked extends Whose {
  readonly inherit?: boolean | null
}

/** What a field shows if it asks for the practice of one library, or for what holds in general, too. */
export function entries(
  memory: Memory,
  node: StoredNode,
  field: EdgeField,
  { inherit, ...whose }: Asked,
): readonly Entry[] {
  const own = hops(memory, node, field, whose)
  const { inherits } = field.edge
  const shown = own.map((hop) => ({ ...hop, inherited: false }))
  if (inherit !== true || inherits === undefined) return shown
  const said = new Set(own.map((hop) => hop.node))
  const general = memory
    .from(node, inherits.through)
    .flatMap((through) =>
      memory.to(through.node, inherits.type).filter(({ claim }) => {
        const { library } = claim.properties
        const isOfStep = library === through.claim.properties['library'] && whose.library == null
        return isOfStep || isOfPractice(memory, through.node, claim, whose)
      }),
    )
    .filter((hop) => field.targets.includes(hop.node.kind))
    .filter((hop) => !said.has(hop.node))
  return [...shown, ...general.map((hop) => ({ ...hop, inherited: true }))]
}
