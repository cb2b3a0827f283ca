import { Suspense, useState, type ComponentProps } from 'react'
import { useExplorer } from '../explorer-context'
import { loadedLater } from '../shell/loaded-later'
import { Loading } from '../shell/loading'

const LaterParts = loadedLater(async () => (await import('./parts')).ElsewhereParts)

/** The same in other tools, for who opens it. */
export function Elsewhere(view: ComponentProps<typeof LaterParts>) {
  const { elsewhere } = useExplorer().texts
  const [isOpen, setOpen] = useState(false)
  return (
    <details
      className="elsewhere"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{elsewhere.name}</summary>
      {isOpen && (
        <Suspense fallback={<Loading />}>
          <LaterParts {...view} />
        </Suspense>
      )}
    </details>
  )
}
