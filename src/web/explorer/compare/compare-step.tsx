import { certaintyOf, dashes } from '../claim/certainty'
import { Lines } from '../drawing/lines'
import { Press } from '../drawing/press'
import { useExplorer } from '../explorer-context'
import { fontSize, lineHeight, padding, type PlannedCell } from './compare-plan'

interface Props {
  readonly cell: PlannedCell
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A step, or the place where there is none. */
export function CompareStep({ cell, x, y, width, height }: Props) {
  const { address, texts, palette, go } = useExplorer()
  const { step, label, performers } = cell
  if (!step) return <Nothing cell={cell} x={x} y={y} width={width} height={height} />

  const modality = step.workflowConnection.edges[0]?.claim.modality ?? null
  const certainty = certaintyOf(modality)
  const doubt = modality && certainty !== 'sure' ? `, ${texts.modalities[modality]}` : ''
  return (
    <Press
      name={`${[step.label, performers.join(' ')].filter(Boolean).join(', ')}${doubt}`}
      isPressed={address.show === step.id}
      onPress={() => go({ show: step.id })}
      x={x + 1}
      y={y}
      width={width - 2}
      height={height}
    >
      <rect
        x={x + 1}
        y={y}
        width={width - 2}
        height={height}
        rx="6"
        fill={address.show === step.id ? palette.soft : palette.raised}
        stroke={palette.border}
        strokeWidth="1.5"
        strokeDasharray={dashes[certainty]}
      />
      <Lines
        lines={label}
        x={x + padding}
        y={y + 21}
        height={lineHeight}
        fill={palette.text}
        size={fontSize}
        weight={600}
      />
      <Lines
        lines={performers}
        x={x + padding}
        y={y + 21 + label.length * lineHeight}
        height={lineHeight}
        fill={palette.muted}
        size={fontSize - 1}
      />
    </Press>
  )
}

function Nothing({ cell, x, y, width, height }: Props) {
  const { texts, palette } = useExplorer()
  const isNotTold = cell.state === 'NOT_TOLD'
  return (
    <g>
      {isNotTold && (
        <rect
          x={x + 1}
          y={y}
          width={width - 2}
          height={height}
          rx="6"
          fill="none"
          stroke={palette.line}
          strokeWidth="1.5"
          strokeDasharray="2 5"
        />
      )}
      <text x={x + padding} y={y + 21} fontSize={fontSize - 1} fill={palette.muted}>
        {texts.compare[isNotTold ? 'notTold' : 'absent']}
      </text>
    </g>
  )
}
