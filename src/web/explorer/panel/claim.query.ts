import type { Question } from '../ask/question'
import { claimParts, type Claim } from '../claim/claim'

const query = `query WhoSaysSo($from: ID!, $kind: EdgeKind!, $to: ID!, $languages: [Language!]) {
  claims(where: { from: { id: { eq: $from } }, kind: { eq: $kind }, to: { id: { eq: $to } } }, limit: 1000) { ...ClaimParts }
}

${claimParts}`

export interface SaidOfEdge {
  readonly claims: readonly Claim[]
}

/** The id of a claim tells its ends and its kind: dataset:from:KIND:to. */
export function claimQuestion(id: string, languages: readonly string[]): Question {
  const [, from, kind, to] = id.split(':')
  return { query, variables: { from, kind, to, languages } }
}
