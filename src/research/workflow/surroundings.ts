import { workflowClaimTypes } from '../../domain/model/workflow-edges'
import Cypher from '@neo4j/cypher-builder'
import { fieldText } from '../../query/cypher/field-text'
import { EdgeTypes } from '../../query/cypher/filled-text'
import type { Find } from '../../query/references/references'

const claimed = { types: new EdgeTypes(workflowClaimTypes) }

/** All nodes and claims of which a comparison of some workflows can speak, found once, and where a field finds its own among them. */
export interface Surroundings {
  readonly clauses: readonly Cypher.Clause[]
  readonly variables: Cypher.Variable[]
  readonly find: Find
}

export function surroundings(workflows: Cypher.Variable): Surroundings {
  const nodes = gathered('workflow-surroundings', workflows, 'found', new Cypher.Node())
  const sources = gathered('workflow-sources', workflows, 'found', new Cypher.Node(), claimed)
  const claims = gathered('workflow-claims', workflows, 'claim', new Cypher.Relationship(), claimed)
  return {
    clauses: [nodes.clause, sources.clause, claims.clause],
    variables: [nodes.list, sources.list, claims.list],
    find: (_path, { type }, { node, claim }) => {
      if (type.name === 'Claim') return new Cypher.Unwind([claims.list, claim])
      if (type.name === 'Source') return new Cypher.Unwind([sources.list, node])
      const all = new Cypher.Variable()
      return new Cypher.Unwind([nodes.list, all]).with([all, node]).where(node.hasLabel(type.name))
    },
  }
}

function gathered(
  text: string,
  workflows: Cypher.Variable,
  column: string,
  variable: Cypher.Variable,
  parameters: Readonly<Record<string, unknown>> = {},
): { readonly clause: Cypher.Clause; readonly list: Cypher.Variable } {
  const list = new Cypher.Variable()
  const found = fieldText(text, { workflows }, parameters, { [column]: variable })
  const collected = new Cypher.Return([Cypher.collect(variable), list])
  const clause = new Cypher.Call(Cypher.utils.concat(found, collected), [workflows])
  return { clause, list }
}
