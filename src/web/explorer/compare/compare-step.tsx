import { certaintyOf, dashes } from '../claim/certainty'
import { TextBlock } from '../drawing/lines'
import { Press } from '../drawing/press'
import { fontSize, lineHeight } from '../drawing/text-size'
import { useExplorer } from '../explorer-context'
import { CellFrame } from './cell-frame'
import { padding, type PlannedCell } from './compare-plan'
import { NoStep } from './no-step'

export interface CellProps {
  readonly cell: PlannedCell
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A step, or the place where there is none. */
export function CompareStep({ cell, x, y, width, height }: CellProps) {
  const { address, texts, palette, go } = useExplorer()
  const { step, label, performers } = cell
  if (!step) return <NoStep cell={cell} x={x} y={y} width={width} height={height} />

  const modality = step.workflowConnection.edges[0]?.claim.modality ?? null
  const certainty = certaintyOf(modality)
  const doubt = modality && certainty !== 'sure' ? `, ${texts.modalities[modality]}` : ''
  return (
    <Press
      name={`${step.label}, ${performers.join(' ')}${doubt}`}
      isPressed={address.show === step.id}
      onPress={() => go({ show: step.id })}
      x={x + 1}
      y={y}
      width={width - 2}
      height={height}
    >
      <CellFrame
        state="STEP"
        x={x}
        y={y}
        width={width}
        height={height}
        isChosen={address.show === step.id}
        dash={dashes[certainty]}
      />
      <TextBlock
        lines={label}
        x={x + padding}
        y={y + 21}
        height={lineHeight}
        fill={palette.text}
        size={fontSize}
        weight={600}
      />
      <TextBlock
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
