import { useExplorer } from '../explorer-context'
import type { Workflows } from './workflows.query'

/** Says that a list does not have all workflows, and where the others are found. */
export function MenuNote({ known }: { known: Workflows | undefined }) {
  const { cut } = useExplorer().texts
  if (!known) return null
  const { totalCount, edges } = known.workflowsConnection
  if (edges.length >= totalCount) return null
  return <p className="cut">{cut.menu(edges.length, totalCount)}</p>
}
