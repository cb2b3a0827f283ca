import { layerId, type Area, type DrawnLanes } from './drawn-lanes'
import { widthOfNames } from './lane-names'
import { laneRowsOf } from './lane-rows'

/** A row of this width has letters of about 7 points on a page of A4. */
const widestRow = 900
/** Height by width of what a page has room for. */
const page = 1.3

/** The drawing as paper has it: in rows, each with the names of the lanes. They show the drawing of the screen once more. */
export function LanePaper({ drawn }: { drawn: DrawnLanes }) {
  const { area, names } = drawn
  const strip = widthOfNames(names, area.x)
  const widest = Math.max(widestRow, area.height / page)
  return (
    <div className="lane-paper" aria-hidden="true">
      {laneRowsOf(drawn, widest).map((row, index) => {
        const before = index > 0 ? strip : 0
        return (
          <svg
            key={row.x}
            viewBox={`0 0 ${row.width + before} ${area.height}`}
            style={{ width: `${((row.width + before) / Math.min(widest, area.width)) * 100}%` }}
          >
            {before > 0 && <Piece x={0} area={{ ...area, width: strip }} />}
            <Piece x={before} area={{ ...area, ...row }} />
          </svg>
        )
      })}
    </div>
  )
}

function Piece({ x, area }: { x: number; area: Area }) {
  return (
    <svg
      x={x}
      width={area.width}
      height={area.height}
      viewBox={`${area.x} ${area.y} ${area.width} ${area.height}`}
    >
      <use href={`#${layerId}`} />
    </svg>
  )
}
