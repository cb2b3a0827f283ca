import { useExplorer } from '../explorer-context'
import type { AlignedCell } from './compare.query'

/** By which sign the states of an empty cell are told apart, as lines around the middle. */
const strokes = {
  ELSEWHERE: ['M0-8V8', 'M-4-4 0-8 4-4', 'M-4 4 0 8 4 4'],
  ABSENT: ['M-6-6 6 6', 'M-6 6 6-6'],
} as const

interface Props {
  readonly state: AlignedCell['state']
  readonly x: number
  readonly y: number
}

/** An arrow to another row, a cross, or a question mark. A step needs no sign. */
export function StateSign({ state, x, y }: Props) {
  const { palette } = useExplorer()
  if (state === 'STEP') return null
  if (state === 'NOT_TOLD') {
    return (
      <text
        x={x}
        y={y + 6}
        fontSize="17"
        fontWeight="700"
        fill={palette.muted}
        textAnchor="middle"
        aria-hidden="true"
      >
        ?
      </text>
    )
  }
  return (
    <g transform={`translate(${x} ${y})`} aria-hidden="true">
      {strokes[state].map((way) => (
        <path
          key={way}
          d={way}
          fill="none"
          stroke={state === 'ELSEWHERE' ? palette.accent : palette.text}
          strokeWidth="2.2"
        />
      ))}
    </g>
  )
}
