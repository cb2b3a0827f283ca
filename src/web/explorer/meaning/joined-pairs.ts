import type { Question } from '../ask/question'
import type { MeantNode, WhatIsMeant } from './meaning.query'

/** Two tasks that the ends of a way can mean. */
export type Pair = readonly [one: MeantNode, other: MeantNode]

/** As many are looked at. */
const most = 12

/** The tasks that the words of both ends can mean, the best found first. */
export function endPairsOf({ one, other }: WhatIsMeant): readonly Pair[] {
  const others = other?.edges ?? []
  return one.edges
    .flatMap(({ node: first }, rank) =>
      others.map(({ node: second }, place) => ({ first, second, rank: rank + place })),
    )
    .filter(({ first, second }) => first.id !== second.id)
    .toSorted((pair, next) => pair.rank - next.rank)
    .slice(0, most)
    .map(({ first, second }) => [first, second])
}

/** For each pair whether a way leads from the one to the other, by its place. */
export type JoinedPairs = Readonly<Record<string, { readonly paths: readonly object[] }>>

export function joinedQuestion(pairs: readonly Pair[]): Question {
  const names = pairs.map((_, index) => `$from${index}: ID!, $to${index}: ID!`)
  const fields = pairs.map(
    (_, index) =>
      `  ${nameOf(index)}: paths(from: $from${index}, to: $to${index}, direction: FORWARD, practice: ALL, limit: 1) { paths { length } }`,
  )
  return {
    query: `query WhichAreJoined(${names.join(', ')}) {\n${fields.join('\n')}\n}`,
    variables: Object.fromEntries(
      pairs.flatMap(([one, other], index) => [
        [`from${index}`, one.id],
        [`to${index}`, other.id],
      ]),
    ),
  }
}

/** The best pair between which there is a way; the best of all if there is none between any. */
export function bestPair(
  pairs: readonly Pair[],
  joined: JoinedPairs | undefined,
): Pair | undefined {
  return pairs.find((_, index) => (joined?.[nameOf(index)]?.paths.length ?? 0) > 0) ?? pairs[0]
}

function nameOf(index: number): string {
  return `pair${index}`
}
