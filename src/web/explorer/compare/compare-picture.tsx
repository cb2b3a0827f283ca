import type { Ref } from 'react'
import { TextBlock } from '../drawing/lines'
import { useExplorer } from '../explorer-context'
import type { SideBySide } from './compare.query'
import { comparePlan, headLine, headSize, type ComparePlan, type PlannedRow } from './compare-plan'
import { CompareStep } from './compare-step'
import { legendPlan, StateLegend } from './state-legend'

interface Props {
  readonly comparison: SideBySide['compareWorkflows']
  readonly width: number
  readonly drawing: Ref<SVGSVGElement>
}

/** The steps of both workflows, in rows that keep the order of each, and what the cells mean. */
export function ComparePicture({ comparison, width, drawing }: Props) {
  const { texts, palette } = useExplorer()
  const plan = comparePlan(comparison, width, texts)
  const legend = legendPlan(width, plan.height + 12, texts)
  return (
    <svg
      ref={drawing}
      className="drawing"
      viewBox={`0 0 ${width} ${plan.height + 12 + legend.height}`}
      role="group"
      aria-label={texts.compare.picture}
    >
      {plan.heads.map((lines, index) => (
        <TextBlock
          key={index}
          lines={lines}
          x={leftOf(plan, index) + 4}
          y={20}
          height={headLine}
          fill={palette.text}
          size={headSize}
          weight={700}
        />
      ))}
      {plan.rows.map((row, index) => (
        <Row key={index} row={row} plan={plan} />
      ))}
      <line x1="0" x2={width} y1={plan.height} y2={plan.height} stroke={palette.line} />
      <StateLegend entries={legend.entries} />
    </svg>
  )
}

function Row({ row, plan }: { row: PlannedRow; plan: ComparePlan }) {
  return (
    <g>
      {row.bond && <Bond row={row} plan={plan} />}
      {row.cells.map((cell, index) => (
        <CompareStep
          key={index}
          cell={cell}
          x={leftOf(plan, index)}
          y={row.y}
          width={plan.column}
          height={row.height}
        />
      ))}
    </g>
  )
}

/** A band between two steps that do the same. */
function Bond({ row, plan }: { row: PlannedRow; plan: ComparePlan }) {
  const { texts, palette } = useExplorer()
  const isSame = row.bond === 'same'
  const middle = row.y + row.height / 2
  return (
    <g>
      <rect
        x={plan.column}
        y={middle - 4}
        width={plan.gap}
        height={8}
        fill={isSame ? palette.accent : palette.soft}
        stroke={palette.accent}
        strokeDasharray={isSame ? undefined : '4 3'}
      />
      {plan.gap >= 80 && (
        <text
          x={plan.column + plan.gap / 2}
          y={middle - 10}
          fontSize="12"
          fill={palette.muted}
          textAnchor="middle"
        >
          {texts.compare[isSame ? 'same' : 'alike']}
        </text>
      )}
    </g>
  )
}

function leftOf({ column, gap }: ComparePlan, index: number): number {
  return index * (column + gap)
}
