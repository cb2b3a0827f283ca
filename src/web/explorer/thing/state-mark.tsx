import { StateSign } from '../compare/state-sign'
import { useExplorer } from '../explorer-context'

interface Props {
  readonly state: 'STEP' | 'ABSENT' | 'NOT_TOLD'
}

/** The sign of a state as the view of comparisons draws it, for a line of text; a tick if there is a step. */
export function StateMark({ state }: Props) {
  const { palette } = useExplorer()
  return (
    <svg className="state-mark" viewBox="-10 -10 20 20" width="18" height="18" aria-hidden="true">
      <StateSign state={state} x={0} y={0} />
      {state === 'STEP' && (
        <path d="M-7 0-2 5 7-6" fill="none" stroke={palette.accent} strokeWidth="2.5" />
      )}
    </svg>
  )
}
