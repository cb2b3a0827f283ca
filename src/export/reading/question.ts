import { InvalidInput } from '../../domain/errors'
import { edgeTypes } from '../../domain/model/model'
import type { Language } from '../../domain/languages'

/** How many nodes there are at most, and how far from the seeds, if a client says nothing of it. */
export const defaultNodes = 1000
export const defaultRadius = 1

const largestRadius = 6
const mostNodes = 10_000
const mostSeeds = 100

/** The question to the graph, as a client gave it; an argument that is left out is null or undefined. */
export interface AskedSubgraph {
  readonly seeds?: readonly string[] | null
  readonly radius?: number | null
  readonly edgeKinds?: readonly string[] | null
  readonly workflow?: string | null
  readonly library?: string | null
  readonly practice?: string | null
  readonly limit?: number | null
  /** The languages in which labels are wanted, best first. */
  readonly languages: readonly Language[]
}

/** A question that can be answered so far as it can be told without the graph. */
export interface SubgraphQuestion {
  readonly seeds: readonly string[]
  /** Whether neither seeds nor a workflow are given. A list of no seeds is given: around nothing there is nothing. */
  readonly isOfWhole: boolean
  readonly radius: number
  readonly types: readonly string[]
  /** Whether only some kinds of edge are wanted. */
  readonly choosesTypes: boolean
  readonly workflow: string | undefined
  readonly library: string | undefined
  readonly everyPractice: boolean
  readonly limit: number
  readonly languages: readonly Language[]
}

export function questionOf(asked: AskedSubgraph): SubgraphQuestion {
  const seeds = [...new Set(asked.seeds ?? [])]
  if (seeds.length > mostSeeds) {
    throw new InvalidInput(
      `The argument seeds names ${seeds.length} nodes; it may name ${mostSeeds}. Ask for several parts.`,
    )
  }
  if (asked.radius != null && asked.seeds == null) {
    throw new InvalidInput(
      'The argument radius says how far to go from seeds. Name some with the argument seeds.',
    )
  }
  return {
    seeds,
    isOfWhole: asked.seeds == null && asked.workflow == null,
    radius: between('radius', asked.radius ?? defaultRadius, 0, largestRadius),
    types: asked.edgeKinds ?? edgeTypes,
    choosesTypes: asked.edgeKinds != null,
    workflow: asked.workflow ?? undefined,
    library: asked.library ?? undefined,
    everyPractice: asked.practice === 'ALL',
    limit: between('limit', asked.limit ?? defaultNodes, 1, mostNodes),
    languages: asked.languages,
  }
}

function between(argument: string, given: number, least: number, most: number): number {
  if (given >= least && given <= most) return given
  throw new InvalidInput(
    `The argument ${argument} is ${given}; it must be between ${least} and ${most}.`,
  )
}
