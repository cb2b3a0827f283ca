/** What leads to a page. A graph that was edited by hand can hold anything as an address. */
const leads = /^(?:https?|ftp):\/\//i

interface Props {
  readonly address: string | null | undefined
  readonly children: string
}

/** A link to another place, or only its text if there is nothing that a page may lead to. */
export function OutsideLink({ address, children }: Props) {
  if (!address || !leads.test(address)) return <>{children}</>
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  )
}
