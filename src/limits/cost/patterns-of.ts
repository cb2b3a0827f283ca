import type { EdgeField } from '../../domain/model/model'
import type { NodeKindName } from '../../domain/model/node-kind'
import type { NodeWhere } from '../../query/where/common-where'
import { writesTwice } from '../../query/where/filter-levels'
import { isLogic } from '../../query/where/logic'
import { total } from '../sizes/graph-sizes'
import type { Args } from './field-cost'
import { countedEdge, each, isQuantifier, sumOver } from './filter-parts'

/** How many patterns a filter writes into the statement, each of which the engine plans however small the graph is. */
export function patternsOfFilter(kinds: readonly NodeKindName[], where: unknown): number {
  return sumOver(where, (name, given) => {
    if (isLogic(name)) return total(each(given).map((part) => patternsOfFilter(kinds, part)))
    const edge = countedEdge(kinds, name)
    if (!edge) return 0
    if (edge.single && edge.field === name) return 1 + patternsOfFilter(edge.targets, given)
    return sumOver(given, (quantifier, inner) => {
      if (!isQuantifier(quantifier)) return 0
      return patternsOfEdge(edge, quantifier === 'count' ? undefined : inner)
    })
  })
}

/** How many comparisons a filter writes into the statement, whatever it filters, or how many keys an order. What says nothing is written, too. */
export function conditionsIn(given: unknown): number {
  const parts = partsOf(given)
  return parts === undefined ? 1 : Math.max(1, total(parts.map(conditionsIn)))
}

/** What a filter or an order is made of; a value, or a list of values, has no parts. */
function partsOf(given: unknown): readonly unknown[] | undefined {
  if (typeof given !== 'object' || given === null) return undefined
  const parts = Object.values(given)
  return Array.isArray(given) && parts.some((part) => partsOf(part) === undefined)
    ? undefined
    : parts
}

/** The same of an order. */
export function patternsOfSort(kinds: readonly NodeKindName[], sort: unknown): number {
  return total(
    each(sort).map((entry) =>
      sumOver(entry, (name, given) => {
        if (name === 'node') return patternsOfSort(kinds, given)
        const edge = name.endsWith('Count') ? countedEdge(kinds, name) : undefined
        return edge ? patternsOfEdge(edge, (given as Args)['where']) : 0
      }),
    ),
  )
}

/** A filter over edges tells claim and node apart; one over nodes alone does not. */
export function patternsOfEdges(edge: EdgeField, where: unknown): number {
  const { claim: _claim, node, ...others } = (where ?? {}) as Args
  return patternsOfFilter(edge.targets, node) + patternsOfFilter(edge.targets, others)
}

function patternsOfEdge(edge: EdgeField, where: unknown): number {
  const { node = where } = (where ?? {}) as Args
  const isTwice = edge.edge.saidOfSteps && writesTwice(edge.targets, node as NodeWhere | null)
  const times = isTwice ? 2 : 1
  return times * (1 + patternsOfEdges(edge, where))
}
