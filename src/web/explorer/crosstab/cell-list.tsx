import { useLanguages } from '../ask/use-languages'
import { useMore } from '../ask/use-more'
import { useExplorer } from '../explorer-context'
import { CutNote } from '../shell/cut-note'
import { ShowLink } from '../shell/show-link'
import { State } from '../shell/state'
import { cellQuestion, type CellContent, type Counted } from './crosstab.query'
import type { FigureTable } from './tables'

interface Props {
  readonly table: FigureTable
  readonly cell: readonly [row: string, column: string]
  readonly counted: Counted | undefined
}

/** The steps or the claims that a cell counts, each of which can be opened. */
export function CellList({ table, cell, counted }: Props) {
  const { texts } = useExplorer()
  const { languages } = useLanguages()
  const { answered, more } = useMore<CellContent>(
    (first) => cellQuestion(table, cell, { counted, first }, languages),
    { step: 50 },
  )
  const found = answered.data?.counted
  return (
    <section className="where-list" aria-label={texts.figures.claims}>
      <h2>{texts.figures.claims}</h2>
      <State answered={answered} about={cell} />
      <ul>
        {found?.edges.map(({ node: { id, label, workflow } }) => (
          <li key={id}>
            <ShowLink id={id}>{label}</ShowLink>
            {workflow && <span className="detail"> {workflow.label}</span>}
          </li>
        ))}
      </ul>
      {found && found.edges.length < found.totalCount && (
        <CutNote shown={found.edges.length} all={found.totalCount} more={more} />
      )}
    </section>
  )
}
