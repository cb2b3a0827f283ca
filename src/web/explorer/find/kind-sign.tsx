import type { Kind } from '../claim/claim'
import { useExplorer } from '../explorer-context'
import { outlinePoints } from './shapes'

/** The shape and the colour of a kind, as pictures draw it. */
export function KindSign({ kind }: { kind: Kind }) {
  const { palette } = useExplorer()
  const points = outlinePoints(kind, 8, 8, 7)
  return (
    <svg className="kind-sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {points ? (
        <polygon points={points} fill={palette.kinds[kind]} />
      ) : (
        <circle cx="8" cy="8" r="7" fill={palette.kinds[kind]} />
      )}
    </svg>
  )
}
