import { useExplorer } from '../explorer-context'
import { isCut } from './things'
import type { WorkflowInLanes } from './workflow.query'

/** What is missing from the picture of a workflow: what its source does not tell, and what was too much. */
export function Untold({ data: { workflow, subgraph } }: { data: WorkflowInLanes }) {
  const { texts } = useExplorer()
  const { counts } = subgraph
  const words = [
    workflow.complete === false && texts.workflow.incomplete,
    workflow.complete === null && texts.workflow.notSaid,
    !subgraph.complete && texts.workflow.cut(counts.nodes, counts.foundNodes),
    isCut(workflow.steps) && texts.workflow.thingsCut,
  ].filter((sentence) => sentence !== false)
  if (words.length === 0) return null
  return <p className="incomplete">{words.join(' ')}</p>
}
