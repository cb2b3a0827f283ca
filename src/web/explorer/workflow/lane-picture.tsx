import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useWidth } from '../drawing/use-width'
import { useWindowHeight } from '../drawing/use-window-height'
import { ZoomButtons, zoomByKey } from '../drawing/zoom-buttons'
import { useExplorer } from '../explorer-context'
import { decorate, type Decoration } from './decorate'
import { drawLanes, newViewer, resize, type DrawnLanes } from './drawn-lanes'
import { LaneNames, widthOfNames } from './lane-names'
import { LanePaper } from './lane-paper'
import { scaleOf, within, type LaneSize } from './lane-size'
import { Overview } from './overview'
import { bringIntoSight, placeOfShown } from './sight'
import type { Thing } from './things'

interface Props {
  readonly xml: string
  readonly decoration: Decoration
  readonly thing: Thing | undefined
  readonly onDrawn: (drawn: DrawnLanes | undefined) => void
}

/** As much of the window as the drawing takes at most. */
const tallest = 0.8
/** In a very low window the page scrolls, rather than a slit. */
const lowest = 380

/** The workflow as bpmn-js draws it, in a box that scrolls as every page does. */
export function LanePicture({ xml, decoration, thing, onDrawn }: Props) {
  const { texts } = useExplorer()
  const { place: box, width } = useWidth()
  const place = useRef<HTMLDivElement>(null)
  const mark = useRef<HTMLDivElement>(null)
  const [drawn, setDrawn] = useState<DrawnLanes>()
  const [size, setSize] = useState<LaneSize>('readable')
  const room = { width, height: Math.max(lowest, useWindowHeight() * tallest) }
  const scale = drawn ? scaleOf(size, drawn.area, room) : 1

  useEffect(() => {
    if (!place.current) return
    let isGone = false
    const viewer = newViewer(place.current)
    const makersMark = markOf(place.current)
    if (makersMark) mark.current?.append(makersMark)
    const draw = async () => {
      const lanes = await drawLanes(viewer, xml)
      if (isGone) return
      setDrawn(lanes)
      onDrawn(lanes)
    }
    void draw()
    return () => {
      isGone = true
      makersMark?.remove()
      viewer.destroy()
      setDrawn(undefined)
      onDrawn(undefined)
    }
  }, [xml, onDrawn])

  useLayoutEffect(() => {
    const { current } = place
    if (drawn && current && width > 0) inTheMiddle(box.current, () => resize(drawn, current, scale))
  }, [drawn, scale, box, width])

  useEffect(() => (drawn ? decorate(drawn.viewer, decoration) : undefined), [drawn, decoration])

  const { shown } = decoration
  const latest = useRef({ decoration, scale })
  latest.current = { decoration, scale }
  useEffect(() => {
    if (!drawn || !box.current || shown === undefined || width === 0) return
    const target = placeOfShown(drawn, latest.current.decoration)
    if (target) bringIntoSight(box.current, drawn, target, latest.current.scale)
  }, [drawn, shown, box, width])

  const zooming = {
    onZoom: (factor: number) => setSize(within(scale * factor)),
    onFit: () => setSize('whole'),
  }
  return (
    <div className="lanes">
      <div className="picture-bar">
        <ZoomButtons {...zooming} />
        {drawn && <Overview drawn={drawn} scale={scale} box={box} thing={thing} />}
      </div>
      <div
        ref={box}
        className="lanes-box"
        role="region"
        tabIndex={0}
        aria-label={texts.workflow.picture}
        style={{
          maxHeight: room.height,
          scrollPaddingLeft: drawn ? widthOfNames(drawn.names, drawn.area.x) * scale : 0,
        }}
        onKeyDown={(event) => {
          if (event.target === event.currentTarget && zoomByKey(event.key, zooming))
            event.preventDefault()
        }}
      >
        {drawn && <LaneNames drawn={drawn} scale={scale} />}
        <div ref={place} className="lanes-drawing" />
      </div>
      {drawn && <LanePaper drawn={drawn} />}
      <div ref={mark} className="makers-mark" />
    </div>
  )
}

/** The mark of the makers of bpmn-js, which has to be seen whatever part of the drawing is. */
function markOf(place: HTMLElement): Element | null {
  const link = place.querySelector('.bjs-powered-by')
  link?.setAttribute('aria-label', 'bpmn.io')
  return link
}

/** Changes the size of what the box holds, and keeps the middle of what is in sight where it is. */
function inTheMiddle(box: HTMLElement | null, change: () => void): void {
  if (!box) return
  const { clientWidth, clientHeight } = box
  const along = (box.scrollLeft + clientWidth / 2) / box.scrollWidth
  const down = (box.scrollTop + clientHeight / 2) / box.scrollHeight
  change()
  // At the beginning there is nothing yet to keep.
  if (box.scrollLeft > 0) box.scrollLeft = along * box.scrollWidth - clientWidth / 2
  if (box.scrollTop > 0) box.scrollTop = down * box.scrollHeight - clientHeight / 2
}
