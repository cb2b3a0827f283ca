import { useExplorer } from '../explorer-context'
import type { SideBySide } from './compare.query'
import { taskCountsOf } from './task-sets'

/** How alike the two are, in a sentence. */
export function Similarity({ comparison }: { comparison: SideBySide['compareWorkflows'] }) {
  const { language, texts } = useExplorer()
  const [similarity] = comparison.similarities
  const { both, any } = taskCountsOf(comparison)
  if (!similarity || any === 0) return null
  const share = new Intl.NumberFormat(language, { style: 'percent' }).format(both / any)
  const { sameOrder, otherOrder } = similarity
  const order = sameOrder + otherOrder > 0 && texts.compare.order(sameOrder, otherOrder)
  // Other views count with kinds, and should not seem to contradict this one.
  const shared = comparison.sharedByAll.length
  const kinds = shared !== both && texts.compare.withKinds(shared)
  return (
    <p className="similarity">
      {[texts.compare.tasks(both, any, share), kinds, order].filter(Boolean).join('; ')}.
    </p>
  )
}
