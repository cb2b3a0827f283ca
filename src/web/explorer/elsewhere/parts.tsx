import { OutsideLink } from '../claim/outside-link'
import { useExplorer } from '../explorer-context'
import { elsewhereTexts } from '../texts/elsewhere'
import { EmbedPart } from './embed-part'
import { bpmnDemo, fileAddress, filesForPart, gephiLiteAddress, type PartOfGraph } from './files'

interface Props {
  /** What of the graph the view shows; left out if it shows no part of it, but counts. */
  readonly part: PartOfGraph | undefined
  readonly title: string
}

/** The view as files, opened in other tools, and in another page. */
export function ElsewhereParts({ part, title }: Props) {
  return (
    <div className="elsewhere-parts">
      {part && <Files part={part} />}
      <EmbedPart title={title} />
    </div>
  )
}

function Files({ part }: { readonly part: PartOfGraph }) {
  const { language } = useExplorer()
  const words = elsewhereTexts[language]
  const files = filesForPart(part)
  const gexf = new URL(fileAddress(part, 'gexf', language), location.href).href
  return (
    <>
      <section aria-labelledby="as-files">
        <h2 id="as-files">{words.files}</h2>
        <ul>
          {files.map(({ ending, tools }) => (
            <li key={ending}>
              <a href={fileAddress(part, ending, language)} download>
                .{ending}
              </a>{' '}
              <span className="note">{tools}</span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="open-elsewhere">
        <h2 id="open-elsewhere">{words.open}</h2>
        <p>
          <OutsideLink address={gephiLiteAddress(gexf)}>Gephi Lite</OutsideLink>{' '}
          <span className="note">{words.gephi}</span>
        </p>
        {part.workflow !== undefined && (
          <p>
            <OutsideLink address={bpmnDemo}>bpmn.io</OutsideLink>{' '}
            <span className="note">{words.bpmn}</span>
          </p>
        )}
      </section>
    </>
  )
}
