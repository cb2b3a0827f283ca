import type { Question } from '../ask/question'
import type { Kind } from '../claim/claim'
import type { LabelledNode } from '../claim/labelled-node'

/** What can be missing or dangling, as the endpoint names it. */
export const gapKinds = [
  'tasksWithoutPerformer',
  'rolesWithoutWork',
  'deadEnds',
  'unreachableSteps',
  'nodesWithoutEdges',
] as const
export type GapKind = (typeof gapKinds)[number]

/** No more of a kind are listed. */
export const mostGaps = 50

const gapsPart = `fragment Gaps on DataQuality {
  tasksWithoutPerformer(limit: $most) { ...Gap }
  rolesWithoutWork(limit: $most) { ...Gap }
  deadEnds(limit: $most) { ...Gap workflow { label(languages: $languages) } }
  unreachableSteps(limit: $most) { ...Gap workflow { label(languages: $languages) } }
  nodesWithoutEdges(limit: $most) { ...Gap }
}

fragment Gap on Node { __typename id label(languages: $languages) }`

interface Gap extends LabelledNode {
  readonly __typename: Kind
  /** Of a step alone. */
  readonly workflow?: { readonly label: string } | null
}

export type Gaps = Readonly<Record<GapKind, readonly Gap[]>>

/** By the names of gapsName. */
export type WhatIsMissing = Readonly<Record<string, Gaps>>

/** Under this name the answer has what is missing of the first, the second and so on of those that were asked about. */
export function gapsName(index: number): string {
  return `of${index}`
}

/** What is missing of libraries in general, which have no id, and of these libraries. */
export function gapsQuestion(whose: readonly string[], languages: readonly string[]): Question {
  const names = whose.map((_, index) => gapsName(index))
  const arguments_ = names.map((name) => `$${name}: ID`)
  const fields = names.map((name) => `  ${name}: dataQuality(library: $${name}) { ...Gaps }`)
  const query = `query WhatIsMissing(${[...arguments_, '$most: Int', '$languages: [Language!]'].join(', ')}) {
${fields.join('\n')}
}

${gapsPart}`
  const libraries = whose.flatMap((id, index) =>
    id === general ? [] : [[gapsName(index), id] as const],
  )
  return { query, variables: { ...Object.fromEntries(libraries), most: mostGaps, languages } }
}

/** In the address this stands for libraries in general. No id is written so. */
export const general = '*'
