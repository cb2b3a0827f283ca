import { useExplorer } from '../explorer-context'

interface Meant {
  readonly label: string
  readonly address: string
}

/** Leads to what may be meant; shows nothing if that is nothing. */
export function DidYouMean({ meant }: { readonly meant: readonly Meant[] }) {
  const { texts } = useExplorer()
  if (meant.length === 0) return null
  return (
    <>
      {' '}
      {texts.state.didYouMean}{' '}
      {meant.map(({ label, address }, index) => (
        <span key={address}>
          {index > 0 && ', '}
          <a href={address}>{label}</a>
        </span>
      ))}
      ?
    </>
  )
}
