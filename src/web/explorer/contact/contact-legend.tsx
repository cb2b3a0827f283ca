import { useExplorer } from '../explorer-context'

export function ContactLegend() {
  const { texts } = useExplorer()
  return (
    <ul className="bar-legend" aria-label={texts.legend.name}>
      <li>
        <span className="bar sure" /> {texts.contact.sure}
      </li>
      <li>
        <span className="bar possible" /> {texts.contact.possible}
      </li>
    </ul>
  )
}
