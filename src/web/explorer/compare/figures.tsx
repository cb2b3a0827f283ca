import { useExplorer } from '../explorer-context'
import type { ComparedWorkflow } from './compared-workflow'

const shownLibraries = 5

/** How much each source tells, and how often work is known to pass on: figures that leave something out say so beside it. Of many workflows each has a row. */
export function Figures({ workflows }: { workflows: readonly ComparedWorkflow[] }) {
  const { figures } = useExplorer().texts.compare
  const libraries = useLibrariesInWords()
  const rows: readonly (readonly [string, (workflow: ComparedWorkflow) => string])[] = [
    [figures.libraries, libraries],
    [figures.told, ({ complete }) => figures.complete[toldWord(complete)]],
    [figures.steps, ({ stepCount }) => String(stepCount)],
    [figures.nobody, ({ stepsWithoutPerformer }) => String(stepsWithoutPerformer)],
    [figures.handovers, ({ handoverCount }) => String(handoverCount)],
    [figures.unknown, ({ unknownHandoverCount }) => String(unknownHandoverCount)],
  ]
  const isWide = workflows.length > 2
  const heads = workflows.map(({ workflow }) => workflow.label)
  const names = rows.map(([name]) => name)
  const values = rows.map(([, value]) => workflows.map(value))
  return (
    <div className="figures-box" tabIndex={0} role="region" aria-label={figures.name}>
      <FiguresTable
        name={figures.name}
        columns={isWide ? names : heads}
        rows={isWide ? heads : names}
        valueAt={(row, column) => (isWide ? values[column]?.[row] : values[row]?.[column]) ?? ''}
      />
    </div>
  )
}

interface TableProps {
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: readonly string[]
  readonly valueAt: (row: number, column: number) => string
}

function FiguresTable({ name, columns, rows, valueAt }: TableProps) {
  return (
    <table className="figures">
      <caption>{name}</caption>
      <thead>
        <tr>
          <td />
          {columns.map((head, column) => (
            <th key={column} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((head, row) => (
          <tr key={row}>
            <th scope="row">{head}</th>
            {columns.map((_, column) => (
              <td key={column}>{valueAt(row, column)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function toldWord(complete: boolean | null): 'all' | 'part' | 'open' {
  if (complete === null) return 'open'
  return complete ? 'all' : 'part'
}

function useLibrariesInWords(): (workflow: ComparedWorkflow) => string {
  const { cut } = useExplorer().texts
  return ({ libraries }) => {
    const left = libraries.length - shownLibraries
    const shown = libraries.slice(0, shownLibraries).map(({ label }) => label)
    return [...shown, ...(left > 0 ? [cut.andMore(left)] : [])].join(', ') || '–'
  }
}
