import { useExplorer } from '../explorer-context'

export function ContactLegend() {
  const { texts } = useExplorer()
  return (
    <ul className="bar-legend" aria-label={texts.legend.name}>
      <li>
        <span className="bar stated" /> {texts.contact.stated}
      </li>
      <li>
        <span className="bar implied" /> {texts.contact.implied}
      </li>
      <li>
        <span className="bar possible" /> {texts.contact.possible}
      </li>
    </ul>
  )
}
