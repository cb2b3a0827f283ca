import { useEffect, useRef } from 'react'
import { useExplorer } from '../explorer-context'
import { ClaimPanel } from './claim-panel'
import { NodePanel } from './node-panel'

/** What is said of the node or the edge that was chosen in the picture. */
export function Panel({ id }: { id: string }) {
  const { texts, go } = useExplorer()
  const panel = useRef<HTMLElement>(null)
  const cameFrom = useRef<Element | null>(null)

  useEffect(() => {
    // Whoever opens a link is left at the top of the page.
    if (!navigator.userActivation.hasBeenActive) return
    const active = document.activeElement
    if (!panel.current?.contains(active)) cameFrom.current = active
    panel.current?.focus({ preventScroll: true })
    // On a narrow screen it is below the picture.
    const { top = 0 } = panel.current?.getBoundingClientRect() ?? {}
    if (top < 0 || top > window.innerHeight / 2) panel.current?.scrollIntoView()
  }, [id])

  const close = () => {
    go({ show: undefined })
    const { current } = cameFrom
    if (current instanceof HTMLElement || current instanceof SVGElement) current.focus()
  }

  return (
    <aside
      ref={panel}
      className="panel"
      tabIndex={-1}
      aria-label={texts.panel.name}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
      }}
    >
      <button type="button" className="close" onClick={close}>
        {texts.panel.close}
      </button>
      {id.includes(':') ? <ClaimPanel id={id} /> : <NodePanel key={id} id={id} />}
    </aside>
  )
}
