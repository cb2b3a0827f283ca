import type { ClassType } from 'type-graphql'
import { nodeKinds } from '../../../domain/model/model'
import type { NodeKindName } from '../../../domain/model/node-kind'
import { withArticle } from '../../../domain/with-article'
import { inputType } from '../../definition/define'
import { pluralOf } from '../plural-of'

export type TargetName = NodeKindName | 'Node'

/** The kinds of node that filters are for. */
export const whereTargets: readonly TargetName[] = ['Node', ...nodeKinds.map((kind) => kind.name)]

/** Declares a type of input for each kind of node; its fields follow once all are declared, since they lead to each other. */
export function inputForEach(suffix: string, description: (target: TargetName) => string) {
  const types = new Map<string, ClassType>()
  for (const target of whereTargets) {
    types.set(target, inputType(`${target}${suffix}`, description(target)))
  }
  return (target: string): ClassType => {
    const type = types.get(target)
    if (!type) throw new Error(`There is no type called ${target}${suffix}.`)
    return type
  }
}

/** The filter of nodes of a kind; of any kind by the name Node. */
export const nodeWhere = inputForEach(
  'Where',
  (target) =>
    `What ${withArticle(target.toLowerCase())} is filtered by: its fields by their names. All that is given must hold.`,
)

/** The filter of a claim together with the node that it leads to. */
export const claimAndNodeWhere = inputForEach(
  'ClaimWhere',
  (target) => `What a claim and the ${target.toLowerCase()} that it leads to are filtered by.`,
)

/** How many of the nodes of a list must match. */
export const overNodes = inputForEach(
  'Quantifier',
  (target) => `How many ${pluralOf(target)} of a list match.`,
)

/** How many of the claims of a list must match. */
export const overClaims = inputForEach(
  'ClaimQuantifier',
  (target) => `How many claims, each with the ${target.toLowerCase()} that it leads to, match.`,
)
