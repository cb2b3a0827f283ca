import { useExplorer } from '../explorer-context'
import { KindSign } from '../find/kind-sign'
import { CutNote } from '../shell/cut-note'
import { ShowLink } from '../shell/show-link'
import { gapsTexts } from '../texts/gaps'
import type { GapRow } from './gap-rows'
import { gapKinds, mostGaps } from './gaps.query'

interface Props {
  readonly rows: readonly GapRow[]
  readonly at: string
}

/** The things that a cell counts: a press shows all that is stated of each. */
export function GapList({ rows, at }: Props) {
  const { language, texts } = useExplorer()
  const words = gapsTexts[language]
  const [whose, name] = at.split(',')
  const kind = gapKinds.find((known) => known === name)
  const row = rows.find((each) => each.whose.id === whose)
  if (!kind || !row) return null
  const found = row.gaps[kind]
  return (
    <section className="where-list" aria-label={texts.figures.claims}>
      <h2>{texts.figures.claims}</h2>
      <p>
        {row.whose.label}, {words.kinds[kind]} <span className="count">{found.length}</span>
      </p>
      <p className="detail">{words.meaning[kind]}</p>
      <ul>
        {found.map(({ __typename, id, label, workflow }) => (
          <li key={id}>
            <KindSign kind={__typename} /> <ShowLink id={id}>{label}</ShowLink>
            {workflow && <span className="detail"> {workflow.label}</span>}
          </li>
        ))}
      </ul>
      {found.length >= mostGaps && (
        <CutNote shown={found.length} more={undefined} words={words.cut} />
      )}
    </section>
  )
}
