import { datasetOf } from '../find/filters'
import type { Paper } from '../save/paper'
import { lineSigns } from '../save/signs'
import type { Texts } from '../texts/en'
import type { Thing } from './things'
import type { WorkflowInLanes } from './workflow.query'

/** What the drawing of a workflow says of itself: whose it is, whose way is lit up, and the description that it is from. */
export function paperOfWorkflow(
  { workflow }: WorkflowInLanes,
  thing: Thing | undefined,
  texts: Texts,
): Paper {
  const datasets = workflow.steps.flatMap(({ nextConnection, workflowConnection }) =>
    [...nextConnection.edges, ...workflowConnection.edges].map(({ claim }) => datasetOf(claim)),
  )
  return {
    subject: [workflow.label, thing && `${texts.workflow.thing}: ${thing.label}`]
      .filter(Boolean)
      .join('. '),
    signs: lineSigns(texts),
    datasets: [...new Set(datasets)],
  }
}
