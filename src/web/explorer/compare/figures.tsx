import { useExplorer } from '../explorer-context'
import type { ComparedWorkflow, SideBySide } from './compare.query'

const shownLibraries = 5

/** How much each source tells, and how often work is known to pass on: figures that leave something out say so beside it. */
export function Figures({ comparison }: { comparison: SideBySide['compareWorkflows'] }) {
  const { figures } = useExplorer().texts.compare
  const { workflows } = comparison
  const libraries = useLibrariesInWords()
  const rows: readonly (readonly [string, (workflow: ComparedWorkflow) => string])[] = [
    [figures.libraries, libraries],
    [figures.told, ({ complete }) => figures.complete[toldWord(complete)]],
    [figures.steps, ({ stepCount }) => String(stepCount)],
    [figures.nobody, ({ stepsWithoutPerformer }) => String(stepsWithoutPerformer)],
    [figures.handovers, ({ handoverCount }) => String(handoverCount)],
    [figures.unknown, ({ unknownHandoverCount }) => String(unknownHandoverCount)],
  ]
  return (
    <table className="figures">
      <caption>{figures.name}</caption>
      <thead>
        <tr>
          <td />
          {workflows.map(({ workflow }) => (
            <th key={workflow.id} scope="col">
              {workflow.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {workflows.map((workflow) => (
              <td key={workflow.workflow.id}>{value(workflow)}</td>
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
