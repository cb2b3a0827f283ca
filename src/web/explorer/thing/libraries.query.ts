import type { Question } from '../ask/question'
import type { LabelledNode } from '../claim/labelled-node'

const query = `query Libraries($language: Language!, $languages: [Language!]) {
  librariesConnection(where: { kind: { in: [SINGLE, CONSORTIUM] } }, first: 1000, sort: [{ labelIn: { language: $language } }]) {
    edges { node { id label(languages: $languages) } }
  }
}`

export interface Libraries {
  readonly librariesConnection: {
    readonly edges: readonly { readonly node: LabelledNode }[]
  }
}

export function librariesQuestion(languages: readonly string[]): Question {
  return { query, variables: { language: languages[0], languages } }
}
