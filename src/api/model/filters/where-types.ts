import { InputType, type ClassType } from 'type-graphql'
import { nodeKinds } from '../../../domain/model/model'
import type { NodeKindName } from '../../../domain/model/node-kind'
import { named } from '../../definition/define'

export type TargetName = NodeKindName | 'Node'

/** The kinds of node that filters are for. */
export const whereTargets: readonly TargetName[] = ['Node', ...nodeKinds.map((kind) => kind.name)]

function declare(suffix: string, description: (target: TargetName) => string) {
  const classes = new Map<string, ClassType>()
  for (const target of whereTargets) {
    const type = named(`${target}${suffix}`)
    InputType(`${target}${suffix}`, { description: description(target) })(type)
    classes.set(target, type)
  }
  return (target: string): ClassType => classes.get(target) as ClassType
}

/** The filter of nodes of a kind; of any kind by the name Node. */
export const nodeWhere = declare(
  'Where',
  (target) =>
    `What a ${target.toLowerCase()} is filtered by: its fields by their names. All that is given must hold.`,
)

/** The filter of a claim together with the node that it leads to. */
export const claimAndNodeWhere = declare(
  'ClaimWhere',
  (target) => `What a claim and the ${target.toLowerCase()} that it leads to are filtered by.`,
)

/** How many of the nodes of a list must match. */
export const overNodes = declare(
  'Quantifier',
  (target) => `How many nodes of a list match: ${target}.`,
)

/** How many of the claims of a list must match. */
export const overClaims = declare(
  'ClaimQuantifier',
  (target) => `How many claims, each with the node that it leads to, match: ${target}.`,
)
