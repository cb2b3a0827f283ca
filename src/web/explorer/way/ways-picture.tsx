import { useMemo, type Ref } from 'react'
import { useChosenInSight } from '../drawing/use-chosen-in-sight'
import { TextBlock } from '../drawing/lines'
import { Press } from '../drawing/press'
import { fontSize, lineHeight } from '../drawing/text-size'
import { useExplorer } from '../explorer-context'
import { mergedWays } from './merged'
import { WayLine } from './way-line'
import { idOfGroup, WayPaper } from './way-paper'
import { box, wayPlan, type DrawnStop } from './way-plan'
import type { ShownWay } from './way.query'

interface Props {
  readonly ways: readonly ShownWay[]
  readonly drawing: Ref<SVGSVGElement>
}

/** All ways as one picture: steps from left to right, those that ways have in common once, and between them the claims by which one leads to the next. */
export function WaysPicture({ ways, drawing }: Props) {
  const { texts, palette } = useExplorer()
  const place = useChosenInSight()
  const { groups, width, height } = useMemo(() => wayPlan(mergedWays(ways)), [ways])
  return (
    <div
      ref={place}
      className="sheet ways-drawing"
      role="region"
      aria-label={texts.way.picture}
      tabIndex={0}
    >
      <svg
        ref={drawing}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="group"
        aria-label={texts.way.picture}
      >
        {groups.map(({ heads, y, stops, lines }, index) => (
          <g key={y} id={idOfGroup(index)}>
            <TextBlock
              lines={heads}
              x={8}
              y={y + fontSize}
              height={lineHeight}
              fill={palette.muted}
              size={fontSize}
              weight={600}
            />
            {lines.map((line) => (
              <WayLine key={line.claim.id} line={line} />
            ))}
            {stops.map((stop) => (
              <Stop key={stop.node.id} stop={stop} />
            ))}
          </g>
        ))}
      </svg>
      <WayPaper groups={groups} />
    </div>
  )
}

function Stop({ stop: { node, lines, x, y, height } }: { readonly stop: DrawnStop }) {
  const { address, texts, palette, go } = useExplorer()
  const isChosen = address.show === node.id
  return (
    <Press
      name={`${node.label}, ${texts.kinds[node.__typename]}`}
      isPressed={isChosen}
      onPress={() => go({ show: node.id })}
      x={x}
      y={y}
      width={box.width}
      height={height}
    >
      <rect
        x={x + 1}
        y={y + 1}
        width={box.width - 2}
        height={height - 2}
        rx="6"
        fill={isChosen ? palette.soft : palette.raised}
        stroke={palette.kinds[node.__typename]}
        strokeWidth="1.8"
      />
      <TextBlock
        lines={lines}
        x={x + box.padding}
        y={y + box.padding + fontSize}
        height={lineHeight}
        fill={palette.text}
        size={fontSize}
        weight={600}
      />
    </Press>
  )
}
