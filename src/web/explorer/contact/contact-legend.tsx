import { useExplorer } from '../explorer-context'

const bars = ['said', 'meant', 'possible'] as const

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
