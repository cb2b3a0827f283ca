import { useExplorer } from '../explorer-context'
import type { SideBySide } from './compare.query'

/** How alike the two are, in a sentence. */
export function Similarity({ comparison }: { comparison: SideBySide['compareWorkflows'] }) {
  const { language, texts } = useExplorer()
  const [similarity] = comparison.similarities
  if (!similarity || similarity.tasks === null) return null
  const share = new Intl.NumberFormat(language, { style: 'percent' }).format(similarity.tasks)
  const { sameOrder, otherOrder } = similarity
  const order = sameOrder + otherOrder > 0 && texts.compare.order(sameOrder, otherOrder)
  return (
    <p className="similarity">
      {texts.compare.tasks(share)}
      {order && `; ${order}`}.
    </p>
  )
}
