import type { Question } from '../ask/question'
import type { GraphNode } from './neighbourhood.query'

const query = `query WhereToBegin($languages: [Language!]) {
  roles(where: { kind: { eq: STAFF } }, first: 30) { id label(languages: $languages) }
  workflows(first: 30) { id label(languages: $languages) }
  channels(first: 30) { id label(languages: $languages) }
}`

type Named = Pick<GraphNode, 'id' | 'label'>

export interface Beginnings {
  readonly roles: readonly Named[]
  readonly workflows: readonly Named[]
  readonly channels: readonly Named[]
}

export function beginningsQuestion(languages: readonly string[]): Question {
  return { query, variables: { languages } }
}
