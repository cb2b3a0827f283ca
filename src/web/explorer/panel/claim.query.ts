import type { Question } from '../ask/question'
import { claimParts, placeParts, type Claim } from '../claim/claim'

const query = `query WhoSaysSo($id: ID!, $from: ID!, $to: ID!, $languages: [Language!]) {
  claims(where: { id: { eq: $id }, from: { id: { eq: $from } }, to: { id: { eq: $to } } }) {
    ...ClaimParts
    sources { ${placeParts} }
  }
}

${claimParts}`

export interface SaidOfEdge {
  readonly claims: readonly Claim[]
}

/** The id of a claim tells its ends: dataset:from:KIND:to. */
export function claimQuestion(id: string, languages: readonly string[]): Question {
  return { query, variables: { id, ...endsOf(id), languages } }
}

export function endsOf(id: string): { readonly from: string; readonly to: string } {
  const [, from = '', , to = ''] = id.split(':')
  return { from, to }
}
