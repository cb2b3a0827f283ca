import type { Plan, PlanShape, ShapeKind, ShapeSide } from './layout/plan'
import type { Collaboration, FlowNode, FlowNodeKind, Pool } from './process/model'

/** What of a collaboration is to be drawn, and where texts may stand. */
export function planOf({ pools, messageFlows }: Collaboration): Plan {
  const senders = new Set(messageFlows.map(({ source }) => source))
  return {
    pools: pools.map(({ id, name, lanes }) => ({
      id,
      name,
      lanes:
        lanes.length > 0
          ? lanes.map((lane) => ({ id: lane.id, name: lane.name, drawn: true }))
          : [{ id, name, drawn: false }],
    })),
    shapes: pools.flatMap((pool) => pool.nodes.map((node) => shapeOf(node, pool, senders))),
    edges: [
      ...pools.flatMap(({ flows }) =>
        flows.map((flow) => ({ ...flow, kind: 'sequence' as const })),
      ),
      ...messageFlows.map((flow) => ({ ...flow, kind: 'message' as const, name: '' })),
    ],
  }
}

function shapeOf(node: FlowNode, pool: Pool, senders: ReadonlySet<string>): PlanShape {
  const { id, kind, name, note, lane } = node
  return {
    id,
    kind: shapeKinds[kind],
    lane: lane ?? pool.id,
    name,
    note,
    textSide: textSide(node, pool, senders),
  }
}

/** Texts leave free the side on which messages come and go: below in a library, above in an outside party. */
function textSide(
  { id, kind }: FlowNode,
  { outside }: Pool,
  senders: ReadonlySet<string>,
): ShapeSide {
  const talks = senders.has(id) || kind === 'messageStartEvent' || kind === 'messageCatchEvent'
  if (talks) return outside ? 'bottom' : 'top'
  return shapeKinds[kind] === 'gateway' ? 'top' : 'bottom'
}

/** What is drawn alike. */
export const shapeKinds: Readonly<Record<FlowNodeKind, ShapeKind>> = {
  startEvent: 'event',
  messageStartEvent: 'event',
  messageCatchEvent: 'event',
  endEvent: 'event',
  task: 'task',
  exclusiveGateway: 'gateway',
  parallelGateway: 'gateway',
  inclusiveGateway: 'gateway',
}
