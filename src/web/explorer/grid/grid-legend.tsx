import { useExplorer } from '../explorer-context'
import { CellLook } from './cell-look'
import type { LegendEntry } from './grid'

/** What the cells mean. */
export function GridLegend({ legend }: { legend: readonly LegendEntry[] }) {
  const { texts } = useExplorer()
  return (
    <ul className="grid-legend" aria-label={texts.legend.name}>
      {legend.map(({ look, words }) => (
        <li key={words}>
          <CellLook look={look} /> {words}
        </li>
      ))}
    </ul>
  )
}
