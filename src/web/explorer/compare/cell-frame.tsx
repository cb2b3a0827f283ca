import { useExplorer } from '../explorer-context'
import type { AlignedCell } from './compare.query'

interface Props {
  readonly state: AlignedCell['state']
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly isChosen?: boolean
  /** The line of a step tells how sure it is. */
  readonly dash?: string | undefined
}

/** What is around a cell: a filled box for a step, a brace for a step in another row, an empty box for none, nothing if nothing is told. */
export function CellFrame({ state, x, y, width, height, isChosen = false, dash }: Props) {
  const { palette } = useExplorer()
  if (state === 'NOT_TOLD') return null
  if (state === 'ELSEWHERE') {
    return <path d={`M${x + 2} ${y}V${y + height}`} stroke={palette.accent} strokeWidth="3" />
  }
  const isStep = state === 'STEP'
  const step = isChosen ? palette.soft : palette.raised
  return (
    <rect
      x={x + 1}
      y={y}
      width={width - 2}
      height={height}
      rx={isStep ? 6 : 0}
      fill={isStep ? step : 'none'}
      stroke={palette.border}
      strokeWidth="1.5"
      strokeDasharray={dash}
    />
  )
}
