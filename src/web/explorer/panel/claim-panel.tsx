import { useAnswer } from '../ask/use-answer'
import { useLanguages } from '../ask/use-languages'
import { ClaimCard } from '../claim/claim-card'
import { useExplorer } from '../explorer-context'
import { State } from '../shell/state'
import { claimQuestion, endsOf, type SaidOfEdge } from './claim.query'
import { ShowGraphql } from './show-graphql'

/** Who says that there is this edge. */
export function ClaimPanel({ id }: { id: string }) {
  const { texts } = useExplorer()
  const { languages } = useLanguages()
  const question = claimQuestion(id, languages)
  const answered = useAnswer<SaidOfEdge>(question)
  const claims = answered.data?.claims ?? []
  return (
    <>
      <h2>{texts.panel.claims}</h2>
      <State answered={answered} about={Object.values(endsOf(id))} />
      {claims.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} />
      ))}
      {answered.data && claims.length === 0 && (
        <p>{id.includes(':DOES:') ? texts.claim.noClaim : texts.state.unknown(id)}</p>
      )}
      <ShowGraphql question={question} />
    </>
  )
}
