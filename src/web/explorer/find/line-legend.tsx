import { LineSign } from '../claim/modality-sign'
import { useExplorer } from '../explorer-context'

/** What the lines mean, in every picture alike. */
export function LineLegend() {
  const { legend } = useExplorer().texts
  return (
    <ul className="line-legend" aria-label={legend.name}>
      <li>
        <LineSign modality="STATED" /> {legend.sure}
      </li>
      <li>
        <LineSign modality="OFTEN" /> {legend.hedged}
      </li>
      <li>
        <LineSign modality="POSSIBLY" /> {legend.unsure}
      </li>
    </ul>
  )
}
