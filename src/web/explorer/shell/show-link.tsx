import type { ReactNode } from 'react'
import { useExplorer } from '../explorer-context'

interface Props {
  /** The node or the claim. */
  readonly id: string
  /** What it is called, if its text alone does not say that. */
  readonly name?: string
  readonly title?: string
  readonly children: ReactNode
}

/** Text that opens a node or a claim beside the picture. */
export function ShowLink({ id, name, title, children }: Props) {
  const { address, go } = useExplorer()
  return (
    <button
      type="button"
      className="link"
      title={title}
      aria-label={name}
      aria-pressed={address.show === id}
      onClick={() => go({ show: id })}
    >
      {children}
    </button>
  )
}
