import { useExplorer } from '../explorer-context'
import { dashes } from '../claim/certainty'
import type { Look } from './grid'
import { signs } from './signs'

export const cellSize = 38
const inner = cellSize - 6

/** What stands in a cell, as a drawing of its own. */
export function CellLook({ look }: { look: Look }) {
  const { palette } = useExplorer()
  const { text, sign, share = 0, size = 1, certainty } = look
  const middle = cellSize / 2
  const side = inner * size
  return (
    <svg
      className="cell-look"
      width={cellSize}
      height={cellSize}
      viewBox={`0 0 ${cellSize} ${cellSize}`}
      aria-hidden="true"
    >
      {share > 0 && (
        <rect
          x={middle - side / 2}
          y={middle - side / 2}
          width={side}
          height={side}
          rx="3"
          fill={palette.heat}
          fillOpacity={share}
        />
      )}
      {certainty && (
        <rect
          x="3.5"
          y="3.5"
          width={inner - 1}
          height={inner - 1}
          rx="6"
          fill="none"
          stroke={palette.border}
          strokeWidth="1.5"
          strokeDasharray={dashes[certainty]}
        />
      )}
      {sign && (
        <g transform={`translate(${middle} ${middle - (text ? 6 : 0)})`}>
          {signs[sign].map((way) => (
            <path
              key={way}
              d={way}
              fill="none"
              stroke={sign === 'untold' || sign === 'none' ? palette.muted : palette.text}
              strokeWidth="1.8"
            />
          ))}
        </g>
      )}
      {text && (
        <text
          x={middle}
          y={middle + (sign ? 12 : 4)}
          fontSize={text.length > 4 ? 10 : 12}
          fill={palette.text}
          textAnchor="middle"
        >
          {text}
        </text>
      )}
    </svg>
  )
}
