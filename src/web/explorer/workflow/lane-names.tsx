import { useExplorer } from '../explorer-context'
import { ShowLink } from '../shell/show-link'
import { margin, type DrawnLanes, type LaneName } from './drawn-lanes'

interface Props {
  readonly drawn: DrawnLanes
  readonly scale: number
}

/** The names of pools and lanes, over those of the drawing: they stay in sight, and open what is said of a role. */
export function LaneNames({ drawn: { area, names }, scale }: Props) {
  const width = widthOfNames(names, area.x) * scale
  return (
    <div className="lane-names" style={{ width }}>
      {/* What lies left of the names is scrolled away, too. */}
      <div className="lane-edge" style={{ width: margin * scale }} />
      {names.map((name) => (
        <div
          key={name.id}
          className="lane-name"
          style={{
            left: (name.x - area.x) * scale,
            top: (name.y - area.y) * scale,
            width: name.width * scale,
            height: name.height * scale,
            fontSize: Math.max(10, 12 * scale),
          }}
        >
          <Name {...name} />
        </div>
      ))}
    </div>
  )
}

function Name({ name, node }: LaneName) {
  const { texts } = useExplorer()
  if (node === undefined) return <span title={name}>{name}</span>
  return (
    <ShowLink id={node} name={texts.workflow.openRole(name)} title={name}>
      {name}
    </ShowLink>
  )
}

/** How far the names reach into the drawing. */
export function widthOfNames(names: readonly LaneName[], left: number): number {
  return Math.max(0, ...names.map(({ x, width }) => x + width - left))
}
