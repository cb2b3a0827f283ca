import type { OperationDefinitionNode } from 'graphql'
import type { GraphSizes } from '../limits/sizes/graph-sizes'

interface LastCost {
  readonly variables: string
  readonly sizes: GraphSizes
  readonly cost: number
}

/** Larger variables are not kept beside their document, which was weighed without them. */
const longest = 1000

/**
 * What each operation cost when it was asked last: with the same variables, and as long as the graph is not counted anew, it costs
 * the same again. What is kept goes with the document.
 */
export class CostCache {
  readonly #known = new WeakMap<OperationDefinitionNode, LastCost>()

  of(
    operation: OperationDefinitionNode,
    given: Readonly<Record<string, unknown>>,
    sizes: GraphSizes,
    compute: () => number | undefined,
  ): number | undefined {
    const variables = JSON.stringify(given)
    const last = this.#known.get(operation)
    if (last?.variables === variables && last.sizes === sizes) return last.cost
    const cost = compute()
    if (cost !== undefined && variables.length <= longest) {
      this.#known.set(operation, { variables, sizes, cost })
    }
    return cost
  }
}
