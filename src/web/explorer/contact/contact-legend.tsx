import { useExplorer } from '../explorer-context'
import { Bar, barHeight } from './contact-row'

const lineHeight = barHeight + 10
const barWidth = 40

const bars = ['said', 'meant', 'possible'] as const

export const legendHeight = bars.length * lineHeight

/** The same inside the picture, so that a saved file has it. */
export function DrawnLegend({ x, y }: { readonly x: number; readonly y: number }) {
  const { texts, palette } = useExplorer()
  return bars.map((bar, index) => (
    <g key={bar} aria-hidden="true">
      <Bar state={bar} x={x} y={y + index * lineHeight} width={barWidth} />
      <text x={x + barWidth + 8} y={y + index * lineHeight + 13} fontSize="13" fill={palette.muted}>
        {texts.contact[bar]}
      </text>
    </g>
  ))
}

export function ContactLegend() {
  const { contact, legend } = useExplorer().texts
  return (
    <ul className="bar-legend" aria-label={legend.name}>
      {bars.map((bar) => (
        <li key={bar}>
          <span className={`bar ${bar}`} /> {contact[bar]}
        </li>
      ))}
    </ul>
  )
}
