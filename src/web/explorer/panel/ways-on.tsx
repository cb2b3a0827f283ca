import { writeAddress } from '../address'
import type { Kind } from '../claim/claim'
import { useExplorer } from '../explorer-context'
import { addressOfThing } from '../thing/address-of-thing'
import { pages } from '../thing/pages'
import { PictureWays } from './picture-ways'

/** Where one can go from a node: to what is around it, and to the drawing of a workflow. */
export function WaysOn({ id, kind }: { id: string; kind: Kind }) {
  const { address, texts, go } = useExplorer()
  const isFinding = address.view === 'find'
  /** The button that was pressed goes, and must not take the focus with it. */
  const keepFocus = (button: HTMLElement) => button.closest<HTMLElement>('.panel')?.focus()
  const isAdded = isFinding && address.ids.includes(id)
  return (
    <p className="ways-on">
      {pages[kind] && (address.view !== 'thing' || address.ids[0] !== id) && (
        <a className="button" href={writeAddress(addressOfThing(address, { id, kind }))}>
          {texts.panel.page}
        </a>
      )}
      {isFinding && !isAdded && (
        <button
          type="button"
          onClick={({ currentTarget }) => {
            keepFocus(currentTarget)
            go({ ids: [...address.ids, id] })
          }}
        >
          {texts.panel.addAround}
        </button>
      )}
      {!isAdded && (
        <button
          type="button"
          onClick={({ currentTarget }) => {
            keepFocus(currentTarget)
            go({ view: 'find', ids: [id], words: undefined, thing: undefined })
          }}
        >
          {texts.panel.around}
        </button>
      )}
      <PictureWays id={id} />
      {kind === 'Workflow' && (
        <button
          type="button"
          onClick={() =>
            go({
              view: 'workflow',
              ids: [id],
              show: undefined,
              words: undefined,
              radius: undefined,
            })
          }
        >
          {texts.panel.asWorkflow}
        </button>
      )}
    </p>
  )
}
