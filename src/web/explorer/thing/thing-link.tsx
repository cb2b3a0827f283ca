import { writeAddress } from '../address'
import type { Kind } from '../claim/claim'
import { useExplorer } from '../explorer-context'
import { KindSign } from '../find/kind-sign'
import { addressOfThing } from './address-of-thing'

interface Props {
  readonly id: string
  readonly label: string
  /** Its sign stands before it; none if it is left out. */
  readonly kind?: Kind | undefined
}

/** Leads to the page of a thing, with the practice that one looks at. */
export function ThingLink({ id, label, kind }: Props) {
  const { address } = useExplorer()
  return (
    <a href={writeAddress(addressOfThing(address, { id, kind }))}>
      {kind && (
        <>
          <KindSign kind={kind} />{' '}
        </>
      )}
      {label}
    </a>
  )
}
