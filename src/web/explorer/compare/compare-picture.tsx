import type { Ref } from 'react'
import { TextBlock } from '../drawing/lines'
import { textLines } from '../drawing/text-lines'
import { useExplorer } from '../explorer-context'
import type { SideBySide } from './compare.query'
import {
  comparePlan,
  headLine,
  headSize,
  type Bond,
  type ComparePlan,
  type PlannedRow,
} from './compare-plan'
import { CompareStep } from './compare-step'
import { legendPlan, StateLegend } from './state-legend'

const bondSize = 12
const bondLine = 14
const roomForWords = 80

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
      {row.bond && <BondBand row={row} bond={row.bond} plan={plan} />}
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

/** A band between two steps that do the same: broken in the middle if other roles do it, dashed if they do kinds of one task. */
function BondBand({ row, bond, plan }: { row: PlannedRow; bond: Bond; plan: ComparePlan }) {
  const { texts, palette } = useExplorer()
  const middle = row.y + row.height / 2
  const center = plan.column + plan.gap / 2
  const part = bond === 'otherRole' ? plan.gap / 2 - 5 : plan.gap
  const lefts = bond === 'otherRole' ? [plan.column, center + 5] : [plan.column]
  const words = textLines(texts.compare[bond], plan.gap - 4, bondSize)
  return (
    <g role="img" aria-label={texts.compare[bond]}>
      {lefts.map((left) => (
        <rect
          key={left}
          x={left}
          y={middle - 4}
          width={part}
          height={8}
          fill={bond === 'alike' ? palette.soft : palette.accent}
          stroke={palette.accent}
          strokeDasharray={bond === 'alike' ? '4 3' : undefined}
        />
      ))}
      {bond === 'otherRole' && (
        <path
          d={`M${center - 4} ${middle + 7}L${center + 4} ${middle - 7}`}
          stroke={palette.accent}
          strokeWidth="2"
        />
      )}
      {plan.gap >= roomForWords && (
        <TextBlock
          lines={words}
          x={center}
          y={middle - 10 - (words.length - 1) * bondLine}
          height={bondLine}
          fill={palette.muted}
          size={bondSize}
          anchor="middle"
        />
      )}
    </g>
  )
}

function leftOf({ column, gap }: ComparePlan, index: number): number {
  return index * (column + gap)
}
