import { useEffect, useState, type PointerEvent, type RefObject } from 'react'
import { useExplorer } from '../explorer-context'
import type { Thing } from './things'
import type { Area, DrawnLanes } from './drawn-lanes'
import { nodesOfElement } from './element-ids'

interface Props {
  readonly drawn: DrawnLanes
  readonly scale: number
  readonly box: RefObject<HTMLDivElement | null>
  readonly thing: Thing | undefined
}

/** All of a workflow that is longer than its place, in small, and the part of it that is in sight. Whoever has no pointer scrolls the box itself. */
export function Overview({ drawn, scale, box, thing }: Props) {
  const { address, palette } = useExplorer()
  const { area, names, places } = drawn
  const seen = useSeen(box, drawn, scale)
  const lit = new Set(thing?.stops.map(({ step }) => step))

  const moveTo = (event: PointerEvent<SVGSVGElement>) => {
    if (event.buttons !== 1) return
    const strip = event.currentTarget.getBoundingClientRect()
    const along = (event.clientX - strip.left) / strip.width
    const down = (event.clientY - strip.top) / strip.height
    box.current?.scrollTo({
      left: along * area.width * scale - seen.width / 2,
      top: down * area.height * scale - seen.height / 2,
    })
  }

  if (seen.width >= area.width * scale - 1 && seen.height >= area.height * scale - 1) return null
  return (
    <svg
      className="overview"
      viewBox={`${area.x} ${area.y} ${area.width} ${area.height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        moveTo(event)
      }}
      onPointerMove={moveTo}
    >
      {names.map(({ id, x, y, height }) => (
        <rect
          key={id}
          x={x}
          y={y}
          width={area.x + area.width - x}
          height={height}
          fill={palette.surface}
          stroke={palette.line}
          vectorEffect="non-scaling-stroke"
        />
      ))}
      {[...places].map(([id, place]) => {
        const { kind, nodes } = nodesOfElement(id)
        if (kind !== 'step' || id.endsWith('_label')) return null
        const isShown = nodes[0] === address.show
        const isLit = lit.has(nodes[0] ?? '')
        return (
          <rect key={id} {...place} fill={isShown || isLit ? palette.accent : palette.border} />
        )
      })}
      <rect
        className="seen"
        x={area.x + seen.left / scale}
        y={area.y + seen.top / scale}
        width={seen.width / scale}
        height={seen.height / scale}
        fill={palette.accent}
        fillOpacity="0.15"
        stroke={palette.accent}
        strokeWidth="2"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  )
}

interface Seen extends Pick<Area, 'width' | 'height'> {
  readonly left: number
  readonly top: number
}

/** The part of the drawing that the box shows, in pixels of the page. */
function useSeen(box: Props['box'], drawn: DrawnLanes, scale: number): Seen {
  const [seen, setSeen] = useState<Seen>({ left: 0, top: 0, width: Infinity, height: Infinity })
  useEffect(() => {
    const { current } = box
    if (!current) return
    const look = () =>
      setSeen({
        left: current.scrollLeft,
        top: current.scrollTop,
        width: current.clientWidth,
        height: current.clientHeight,
      })
    look()
    current.addEventListener('scroll', look)
    const observer = new ResizeObserver(look)
    observer.observe(current)
    return () => {
      current.removeEventListener('scroll', look)
      observer.disconnect()
    }
  }, [box, drawn, scale])
  return seen
}
