import { useKnown } from '../ask/use-known'
import { useExplorer } from '../explorer-context'
import { chosenOf } from './chosen'
import { MatrixView } from '../matrix/matrix-view'
import { PairView } from './pair-view'
import { useWorkflows } from './use-workflows'

/** Workflows of libraries compared: two side by side, more of them as a matrix. */
export function CompareView() {
  const { ids } = useExplorer().address
  const workflows = useWorkflows()
  const unfit = useKnown(ids, 'Workflow').unfit.map(({ id }) => id)
  const chosen = chosenOf(ids, workflows.workflows, unfit)
  return chosen.ids.length > 2 ? (
    <MatrixView chosen={chosen} workflows={workflows} />
  ) : (
    <PairView chosen={chosen} workflows={workflows} />
  )
}
