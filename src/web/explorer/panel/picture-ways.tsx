import { useExplorer } from '../explorer-context'
import { leftOutBy } from '../find/filters'

/** What can be taken out of the picture of the neighbourhood: the node, what hangs on it, or what was added around it. */
export function PictureWays({ id }: { id: string }) {
  const { address, texts, go } = useExplorer()
  if (address.view !== 'find' || address.ids.length === 0) return null
  const { ids, without = [] } = address
  const leaveOut = (word: string) => go({ without: [...without, word] })
  const isSeed = ids.includes(id)
  return (
    <>
      {!without.includes(leftOutBy.fold(id)) && (
        <button type="button" onClick={() => leaveOut(leftOutBy.fold(id))}>
          {texts.panel.fold}
        </button>
      )}
      {!isSeed && !without.includes(id) && (
        <button type="button" onClick={() => leaveOut(leftOutBy.node(id))}>
          {texts.panel.hide}
        </button>
      )}
      {isSeed && ids.length > 1 && (
        <button type="button" onClick={() => go({ ids: ids.filter((each) => each !== id) })}>
          {texts.panel.takeAway}
        </button>
      )}
    </>
  )
}
