import type { Texts } from '../texts/en'
import type { Modality } from './claim'
import { withQualifiers } from './with-qualifiers'

/** Follows the query in which `...Doers` stands. */
export const doersPart = `fragment Doers on Step {
  performersConnection(first: 10) {
    totalCount
    edges { claim { modality } node { id label(languages: $languages) } }
  }
}`

export interface Doers {
  readonly totalCount: number
  readonly edges: readonly {
    readonly claim: { readonly modality: Modality }
    readonly node: { readonly id: string; readonly label: string }
  }[]
}

/** The doers of a step, in words; empty if the source names nobody. */
export function doersInWords({ totalCount, edges }: Doers, texts: Texts): string {
  const named = edges.map(({ claim, node }) => ({ ...node, ...claim }))
  // Claims are counted, and several can name one role.
  const others = edges.length < totalCount ? [texts.cut.andOthers] : []
  return [...withQualifiers(named, texts), ...others].join(', ')
}
