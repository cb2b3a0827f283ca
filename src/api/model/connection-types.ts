import { Int, type ClassType } from 'type-graphql'
import { countableOfClaims, countableOfNodes } from '../../domain/model/countable'
import type { NodeKindName } from '../../domain/model/node-kind'
import type { Property } from '../../domain/model/property'
import { countedAbove } from '../../limits/cost/field-cost'
import { crosstabOfClaims, crosstabOfNodes } from './crosstab-field'
import { ValueCount } from './value-count.type'
import { Claim } from './claim.type'
import { objectType } from '../definition/define'
import type { Argument, Field } from '../definition/field'
import { enumOf, type EnumObject } from '../definition/enums'
import { defaultPageSize, largestPageSize } from '../../query/paging/page'
import { PageInfo } from './page-info.type'
import { pluralOf } from './plural-of'
import type { TargetType } from './target-type'

/** The arguments that choose a page, as in every connection; PageInfo says what to give for the next one. */
export const pageArguments: readonly Argument[] = [
  {
    name: 'first',
    type: () => Int,
    description: `${defaultPageSize} by default, at most ${largestPageSize}.`,
  },
  { name: 'after', type: () => String },
  { name: 'last', type: () => Int },
  { name: 'before', type: () => String },
]

const ClaimPropertyEnum = enumOf({
  name: 'ClaimProperty',
  description: 'What claims can be counted by.',
  values: meanings(countableOfClaims),
})

const connections = new Map<string, ClassType>()

/** A page of nodes. */
export function connectionOf(target: TargetType): ClassType {
  const countable = enumOf({
    name: `${target.name}Property`,
    description: `What ${pluralOf(target.name)} can be counted by.`,
    values: meanings(countableOfNodes(target.name as NodeKindName)),
  })
  const meaning = `A page of ${pluralOf(target.name)}.`
  return define(target.name, meaning, countable, {
    type: target.type,
    description: 'The node.',
    crosstab: crosstabOfNodes(target.name as NodeKindName),
  })
}

/** A page of claims, each with the node that it leads to. */
export function claimConnectionOf(target: TargetType): ClassType {
  const meaning = `A page of claims, each with the ${target.name.toLowerCase()} that it leads to.`
  return define(`${target.name}Claim`, meaning, ClaimPropertyEnum, {
    type: target.type,
    description: 'The node.',
    withClaim: true,
    crosstab: crosstabOfClaims(ClaimPropertyEnum),
  })
}

/** A page of claims by themselves. */
export function connectionOfClaims(): ClassType {
  const crosstab = crosstabOfClaims(ClaimPropertyEnum)
  const entry = { type: () => Claim, description: 'The claim.', crosstab }
  return define('Claim', 'A page of claims.', ClaimPropertyEnum, entry)
}

/** What an edge of a connection shows beside its cursor. */
interface Entry {
  readonly type: () => ClassType
  readonly description: string
  /** Whether it shows the claim that leads to the node. */
  readonly withClaim?: true
  /** The field of the connection that crosses two things of its entries. */
  readonly crosstab: Field
}

function meanings(properties: readonly Property[]): Readonly<Record<string, string>> {
  return Object.fromEntries(properties.map(({ name, description }) => [name, description]))
}

function define(name: string, description: string, countable: EnumObject, entry: Entry): ClassType {
  const known = connections.get(name)
  if (known) return known
  const edge = edgeType(name, entry)
  const connection = objectType(`${name}Connection`, description, {
    totalCount: {
      type: () => Int,
      description: 'Over all pages; counted only if asked for.',
    },
    pageInfo: { type: () => PageInfo },
    edges: { listOf: () => edge, cost: countedAbove },
    counts: {
      listOf: () => ValueCount,
      cost: countedAbove,
      arguments: [{ name: 'by', type: () => countable, required: true }],
    },
    crosstab: entry.crosstab,
  })
  connections.set(name, connection)
  return connection
}

function edgeType(name: string, { type, description, withClaim }: Entry): ClassType {
  return objectType(`${name}Edge`, 'One entry of a page.', {
    cursor: { type: () => String, description: 'Its place in the list; opaque.' },
    node: { type, description },
    ...(withClaim && {
      claim: { type: () => Claim },
      inherited: {
        type: () => Boolean,
        description:
          'True if the claim is of the step’s task in general and not of the step itself.',
      },
    }),
  })
}
