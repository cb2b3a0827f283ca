import { edgeField, type EdgeField } from '../../domain/model/model'
import type { NodeKindName } from '../../domain/model/node-kind'
import { total, type GraphSizes } from '../sizes/graph-sizes'
import { shownDegree } from './degree-of'
import { isLogic } from '../../query/where/logic'
import type { Args } from './field-cost'
import { countedEdge, each, isQuantifier, sumOver } from './filter-parts'

/** About how many steps the walk from a channel to the broader ones comes to. */
const stepsOfWalk = 10

/** How many comparisons and edges a filter can need for one node of one of the kinds, so far as the sizes tell. */
export function filterSteps(
  sizes: GraphSizes,
  kinds: readonly NodeKindName[],
  where: unknown,
): number {
  return sumOver(where, (name, given) => {
    if (isLogic(name)) {
      return total(each(given).map((part) => Math.max(1, filterSteps(sizes, kinds, part))))
    }
    if (name === 'faceToFace') return contactSteps(sizes)
    const edge = countedEdge(kinds, name)
    if (!edge) return 1 + entriesIn(given) / entriesOfStep
    if (edge.single && edge.field === name) return 1 + filterSteps(sizes, edge.targets, given)
    return quantifierSteps(sizes, edge, given)
  })
}

/** How many comparisons and edges an order can need for one node of one of the kinds, or one claim that leads to it. */
export function sortSteps(
  sizes: GraphSizes,
  kinds: readonly NodeKindName[],
  sort: unknown,
): number {
  return total(
    each(sort).map((entry) =>
      sumOver(entry, (name, given) => {
        if (name === 'node') return sortSteps(sizes, kinds, given)
        const edge = name.endsWith('Count') ? countedEdge(kinds, name) : undefined
        if (!edge) return 1
        const { where } = given as Args
        return (
          known(shownDegree(sizes, edge, given as Args)) *
          (1 + filterSteps(sizes, edge.targets, where))
        )
      }),
    ),
  )
}

function quantifierSteps(sizes: GraphSizes, edge: EdgeField, given: unknown): number {
  return sumOver(given, (quantifier, inner) => {
    // The choice of a practice is one comparison more for an edge that is counted already.
    if (!isQuantifier(quantifier)) return 0
    const inside = quantifier === 'count' ? 0 : edgeSteps(sizes, edge, inner)
    return known(shownDegree(sizes, edge, given as Args)) * (1 + inside)
  })
}

/** A filter over edges tells claim and node apart; one over nodes alone does not. */
export function edgeSteps(sizes: GraphSizes, edge: EdgeField, where: unknown): number {
  const { claim, node, ...others } = (where ?? {}) as Args
  return (
    filterSteps(sizes, [], claim) +
    filterSteps(sizes, edge.targets, node) +
    filterSteps(sizes, edge.targets, others)
  )
}

/** It compares each channel of a role with all channels, and walks to the broader ones from there. */
function contactSteps(sizes: GraphSizes): number {
  const channels = edgeField('Role', 'channels')
  return channels ? known(sizes.degree(channels) * sizes.nodes(['Channel']) * stepsOfWalk) : 1
}

/** So many values of a list can be compared in one step, as measured on the embedded engine: some 60 ns for each. */
const entriesOfStep = 8

function entriesIn(given: unknown): number {
  if (Array.isArray(given)) return given.length + total(given.map(entriesIn))
  if (typeof given !== 'object' || given === null) return 0
  return total(Object.values(given).map(entriesIn))
}

/** Leaves out sizes that are not known yet. */
function known(size: number): number {
  return Number.isFinite(size) ? size : 0
}
