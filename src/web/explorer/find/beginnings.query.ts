import type { Question } from '../ask/question'
import type { GraphNode } from './neighbourhood.query'

const query = `query WhereToBegin($first: Int, $language: Language!, $languages: [Language!]) {
  roles: rolesConnection(where: { kind: { eq: STAFF } }, first: $first, sort: [{ labelIn: { language: $language } }]) {
    totalCount
    edges { node { id label(languages: $languages) } }
  }
  workflows: workflowsConnection(first: $first, sort: [{ labelIn: { language: $language } }]) {
    totalCount
    edges { node { id label(languages: $languages) } }
  }
  channels: channelsConnection(first: $first, sort: [{ labelIn: { language: $language } }]) {
    totalCount
    edges { node { id label(languages: $languages) } }
  }
}`

interface Listed {
  readonly totalCount: number
  readonly edges: readonly { readonly node: Pick<GraphNode, 'id' | 'label'> }[]
}

export interface BeginningsAnswer {
  readonly roles: Listed
  readonly workflows: Listed
  readonly channels: Listed
}

export const beginningsAtFirst = 30

export function beginningsQuestion(
  languages: readonly string[],
  first = beginningsAtFirst,
): Question {
  return { query, variables: { first, language: languages[0], languages } }
}
