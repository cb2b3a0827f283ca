import { certainties } from '../claim/certainty'
import { LineSign } from '../claim/modality-sign'
import { useExplorer } from '../explorer-context'

/** What the lines mean, in every picture alike. */
export function LineLegend() {
  const { legend } = useExplorer().texts
  return (
    <ul className="line-legend" aria-label={legend.name}>
      {certainties.map((certainty) => (
        <li key={certainty}>
          <LineSign certainty={certainty} /> {legend[certainty]}
        </li>
      ))}
    </ul>
  )
}
