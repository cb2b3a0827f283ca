import type { SubgraphNode } from '../../subgraph'
import type { Step, Whole, ProcessModel } from './process-model'

/** The parties to a piece of work: the library, or an outside party. Each has a pool of its own. */
export interface Party {
  readonly whole: Whole
  /** The outside party; undefined for the library. */
  readonly outsider: SubgraphNode | undefined
  readonly steps: readonly Step[]
  /** The roles of the library in the order in which they come; undefined if nobody is named. */
  readonly roles: readonly (SubgraphNode | undefined)[]
}

/** The library of each piece of work, and then its outside parties in the order in which they come. */
export function partiesOf({ wholes, steps }: ProcessModel): readonly Party[] {
  return wholes.flatMap((whole) => {
    const inside = steps.filter((step) => step.whole === whole)
    const own = inside.filter((step) => outsiderOf(step) === undefined)
    const outsiders = distinct(inside.map(outsiderOf)).filter((each) => each !== undefined)
    return [
      { whole, outsider: undefined, steps: own, roles: distinct(own.map(roleOf)) },
      ...outsiders.map((outsider) => ({
        whole,
        outsider,
        steps: inside.filter((step) => outsiderOf(step) === outsider),
        roles: [],
      })),
    ]
  })
}

/** The doer of a step: the role that the source names most plainly. */
export function roleOf({ performers }: Step): SubgraphNode | undefined {
  return performers[0]?.node
}

/** The kinds of role that are no part of the library; its machines are. */
const outside: readonly unknown[] = ['CUSTOMER', 'VENDOR', 'EXTERNAL']

function outsiderOf(step: Step): SubgraphNode | undefined {
  const role = roleOf(step)
  return outside.includes(role?.properties['kind']) ? role : undefined
}

function distinct<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)]
}
