import { Resolver } from 'type-graphql'
import { edgeFields, isListedByPractice, nodeKinds } from '../../domain/model/model'
import type { NodeKind } from '../../domain/model/node-kind'
import type { Graph } from '../../graph/graph'
import { claimsCrosstab } from '../../query/roots/claims-crosstab'
import { crosstab } from '../../query/roots/crosstab'
import { defineRoot } from '../define-root'
import { enumOf } from '../enums'
import { libraryArgument, practiceArgument } from '../practice-arguments'
import { practiceOfClaims } from '../claim/claim-list-arguments'
import { ClaimPropertyEnum } from '../node/connection-types'
import { ClaimWhere } from '../where/claim-where'
import { nodeWhere } from '../where/node-where'
import { Crosstab } from './crosstab.type'

@Resolver()
export class CrosstabResolver {
  constructor(readonly graph: Graph) {}
}

const ofWhom =
  ' Those of libraries in general count; others with practice: ALL, for a library that is named, or if the filter names a dataset or an id.'

for (const kind of nodeKinds) defineCrosstab(kind)

function defineCrosstab({ name, plural }: NodeKind): void {
  const edge = enumOf({
    name: `${name}Field`,
    description: `An edge of ${plural}, by the name that it has there.`,
    values: Object.fromEntries(
      edgeFields(name).map(({ field, description }) => [field, description]),
    ),
  })
  const where = nodeWhere(name)
  const definition = {
    name: `${plural}Crosstab`,
    type: () => Crosstab,
    description: `How many ${plural} there are for each pair of nodes at the other ends of two edges.${isListedByPractice(name) ? ofWhom : ''}`,
    arguments: [
      { name: 'rows', type: () => edge, description: 'What the rows are.', required: true },
      { name: 'columns', type: () => edge, description: 'What the columns are.', required: true },
      {
        name: 'where',
        type: () => where,
        description: `Only ${plural} that match; all by default.`,
      },
      libraryArgument,
      practiceArgument,
    ],
  }
  defineRoot(CrosstabResolver.prototype, definition, (graph, selection) =>
    crosstab(graph, selection, name),
  )
}

const sides = [
  { name: 'rows', description: 'What the rows are.' },
  { name: 'columns', description: 'What the columns are.' },
]

defineRoot(
  CrosstabResolver.prototype,
  {
    name: 'claimsCrosstab',
    type: () => Crosstab,
    description:
      'How many claims there are for each pair of two of their properties: how sure the claims of each source are, with rows: source and columns: modality. A claim that cites several sources counts under each, so that the total can be larger than the number of claims, which claimsConnection tells. What single libraries do is left out, unless asked for by practice or by the filter.',
    arguments: [
      ...sides.map((side) => ({ ...side, type: () => ClaimPropertyEnum, required: true })),
      { name: 'where', type: () => ClaimWhere, description: 'Only claims that match.' },
      practiceOfClaims,
    ],
  },
  claimsCrosstab,
)
