import type { Question } from '../ask/question'
import { claimParts, type Claim } from '../claim/claim'
import type { Named } from './node.query'

const query = `query WhoSaysSo($from: ID!, $kind: EdgeKind!, $to: ID!, $languages: [Language!]) {
  claims(where: { from: $from, kind: { eq: $kind }, to: $to }, first: 1000) { ...ClaimParts }
  libraries(first: 1000) { id label(languages: $languages) }
}

${claimParts}`

export interface SaidOfEdge {
  readonly claims: readonly Claim[]
  readonly libraries: readonly Named[]
}

/** The id of a claim tells its ends and its kind: dataset:from:KIND:to. */
export function claimQuestion(id: string, languages: readonly string[]): Question {
  const [, from, kind, to] = id.split(':')
  return { query, variables: { from, kind, to, languages } }
}
