import { edgeFields } from '../../domain/model/model'
import type { NodeKindName } from '../../domain/model/node-kind'
import type { Argument, Field } from '../definition/field'
import { enumOf, type EnumObject } from '../definition/enums'
import { libraryArgument, practiceArgument } from '../definition/practice-arguments'
import { crosstabOfClaimsCost, crosstabOfNodesCost } from '../../limits/cost/crosstab-cost'
import type { ListCost } from '../../limits/cost/field-cost'
import { withArticle } from '../../domain/with-article'
import { Crosstab } from './crosstab.type'

/** The table of nodes by the nodes at the other ends of two of their edges. */
export function crosstabOfNodes(kind: NodeKindName): Field {
  const edge = enumOf({
    name: `${kind}Field`,
    description: `An edge of ${withArticle(kind.toLowerCase())}, by the name that it has there.`,
    values: Object.fromEntries(
      edgeFields(kind).map(({ field, description }) => [field, description]),
    ),
  })
  return crosstab(edge, [libraryArgument, practiceArgument], crosstabOfNodesCost(kind))
}

/** The table of claims by two of their properties. */
export function crosstabOfClaims(property: EnumObject): Field {
  return crosstab(property, [], crosstabOfClaimsCost)
}

function crosstab(side: EnumObject, others: readonly Argument[], cost: ListCost): Field {
  const sides = ['rows', 'columns'].map((name) => ({ name, type: () => side, required: true }))
  return { type: () => Crosstab, arguments: [...sides, ...others], cost }
}
