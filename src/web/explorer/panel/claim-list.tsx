import { useState } from 'react'
import { ClaimCard } from '../claim/claim-card'
import type { Claim } from '../claim/claim'
import { useExplorer } from '../explorer-context'

const atFirst = 12

/** What people look for first: the work, then the contact, then the order. */
const first: readonly string[] = [
  'PERFORMS',
  'RESPONSIBLE_FOR',
  'SERVES_THROUGH',
  'DONE_BY',
  'NEXT',
  'THROUGH',
  'USES',
  'PRODUCES',
]

interface Props {
  readonly claims: readonly Claim[]
}

export function ClaimList({ claims }: Props) {
  const { address, texts } = useExplorer()
  const [isOpen, open] = useState(false)
  if (claims.length === 0) return <p>{texts.panel.noClaims}</p>

  const ordered = claims.toSorted(
    (one, other) => rank(one.kind, address.view) - rank(other.kind, address.view),
  )
  const shown = isOpen ? ordered : ordered.slice(0, atFirst)
  return (
    <>
      {shown.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} />
      ))}
      {shown.length < ordered.length && (
        <button type="button" onClick={() => open(true)}>
          {texts.panel.more(ordered.length - shown.length)}
        </button>
      )}
    </>
  )
}

/** Beside the customers, how much a role meets them stands first. */
function rank(kind: string, view: string): number {
  if (view === 'contact' && kind === 'SERVES_THROUGH') return -1
  const place = first.indexOf(kind)
  return place < 0 ? first.length : place
}
