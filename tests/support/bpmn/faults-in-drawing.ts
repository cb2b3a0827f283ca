import type { Bounds, Drawing, Waypoint } from '../../../src/export/bpmn/layout/drawing'
import type { Plan } from '../../../src/export/bpmn/layout/plan'

/** What is wrong with a drawing, in words; nothing if all is well. */
export function faultsIn(plan: Plan, drawing: Drawing): readonly string[] {
  return [
    ...missing(plan, drawing),
    ...overlapping(drawing),
    ...crossing(plan, drawing),
    ...outsideFrames(plan, drawing),
    ...lyingOnEachOther(plan, drawing),
  ]
}

function missing({ pools, shapes, edges }: Plan, drawing: Drawing): readonly string[] {
  const lanes = pools.flatMap((pool) => pool.lanes).filter(({ drawn }) => drawn)
  const without = (drawn: ReadonlyMap<string, unknown>, all: readonly { readonly id: string }[]) =>
    all.filter(({ id }) => !drawn.has(id)).map(({ id }) => `${id} is not drawn`)
  const texts = [
    ...shapes.filter(({ kind, name }) => kind !== 'task' && name !== ''),
    ...edges.filter(({ name }) => name !== ''),
  ]
  const noted = shapes.filter(({ note }) => note !== '')
  return [
    ...without(drawing.pools, pools),
    ...without(drawing.lanes, lanes),
    ...without(drawing.shapes, shapes),
    ...without(drawing.labels, texts),
    ...without(drawing.notes, noted),
    ...without(drawing.noteLinks, noted),
    ...without(drawing.edges, edges),
    ...[...drawing.edges]
      .filter(([, points]) => points.length < 2 || !points.every(isPoint))
      .map(([id]) => `${id} is no line`),
    ...[...drawing.edges]
      .filter(([, points]) => segments(points).some(([a, b]) => a.x !== b.x && a.y !== b.y))
      .map(([id]) => `${id} runs aslant`),
  ]
}

/** Nothing that is drawn or written lies on anything else. */
function overlapping({ shapes, labels, notes, pools, lanes }: Drawing): readonly string[] {
  const things = [...named(shapes, ''), ...named(labels, 'label of '), ...named(notes, 'note of ')]
  return [
    ...pairs(things).flatMap(([one, other]) =>
      overlap(one.bounds, other.bounds) ? [`${one.name} lies on ${other.name}`] : [],
    ),
    ...[pools, lanes].flatMap((frames) =>
      pairs(named(frames, '')).flatMap(([one, other]) =>
        overlap(one.bounds, other.bounds) ? [`${one.name} lies on ${other.name}`] : [],
      ),
    ),
  ]
}

/** No edge goes through a shape or a note, not even its own. */
function crossing({ edges }: Plan, { shapes, labels, notes, edges: lines }: Drawing) {
  const things = [...named(shapes, ''), ...named(labels, 'label of '), ...named(notes, 'note of ')]
  return edges.flatMap(({ id, source, target }) => {
    const points = lines.get(id) ?? []
    const through = segments(points).flatMap(([from, to]) =>
      things.filter(({ bounds }) => overlap(bounds, boxOf(from, to))).map(({ name }) => name),
    )
    const docks = [
      { at: points[0], shape: source },
      { at: points.at(-1), shape: target },
    ]
    return [
      ...through.map((name) => `${id} goes through ${name}`),
      ...docks
        .filter(({ at, shape }) => !isOnBorder(at, shapes.get(shape)))
        .map(({ shape }) => `${id} does not touch ${shape}`),
    ]
  })
}

function outsideFrames({ pools, shapes, edges }: Plan, drawing: Drawing): readonly string[] {
  const poolOf = new Map(pools.flatMap(({ id, lanes }) => lanes.map((lane) => [lane.id, id])))
  const laneOf = new Map(shapes.map(({ id, lane }) => [id, lane]))
  const frameOf = (shape: string) => {
    const lane = laneOf.get(shape) ?? ''
    return drawing.lanes.get(lane) ?? drawing.pools.get(lane)
  }
  const poolFrame = (shape: string) => drawing.pools.get(poolOf.get(laneOf.get(shape) ?? '') ?? '')
  return [
    ...pools.flatMap(({ id, lanes }) =>
      lanes
        .filter(
          (lane) => lane.drawn && !isInside(drawing.lanes.get(lane.id), drawing.pools.get(id)),
        )
        .map((lane) => `${lane.id} is outside ${id}`),
    ),
    ...shapes.flatMap(({ id }) =>
      [drawing.shapes.get(id), drawing.labels.get(id), drawing.notes.get(id)]
        .filter((bounds) => bounds !== undefined && !isInside(bounds, frameOf(id)))
        .map(() => `${id} is outside its lane`),
    ),
    ...edges
      .filter(({ kind }) => kind === 'sequence')
      .flatMap(({ id, source }) =>
        (drawing.edges.get(id) ?? [])
          .filter(({ x, y }) => !isInside({ x, y, width: 0, height: 0 }, poolFrame(source)))
          .map(() => `${id} leaves its pool`),
      ),
  ]
}

/** Only edges that leave one shape, or arrive at one, run as one line. */
function lyingOnEachOther({ edges }: Plan, { edges: lines }: Drawing): readonly string[] {
  return pairs(edges).flatMap(([one, other]) => {
    const bundled =
      one.kind === other.kind && (one.source === other.source || one.target === other.target)
    if (bundled) return []
    const both = segments(lines.get(one.id) ?? []).some(([a, b]) =>
      segments(lines.get(other.id) ?? []).some(([c, d]) => shareLine(a, b, c, d)),
    )
    return both ? [`${one.id} lies on ${other.id}`] : []
  })
}

function shareLine(a: Waypoint, b: Waypoint, c: Waypoint, d: Waypoint): boolean {
  const upright = a.x === b.x && c.x === d.x && a.x === c.x
  const level = a.y === b.y && c.y === d.y && a.y === c.y
  const overlapOf = (p: number, q: number, r: number, s: number) =>
    Math.min(Math.max(p, q), Math.max(r, s)) - Math.max(Math.min(p, q), Math.min(r, s))
  if (upright) return overlapOf(a.y, b.y, c.y, d.y) > 0
  return level && overlapOf(a.x, b.x, c.x, d.x) > 0
}

function overlap(one: Bounds, other: Bounds): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  )
}

function isInside(inner: Bounds | undefined, outer: Bounds | undefined): boolean {
  return (
    inner !== undefined &&
    outer !== undefined &&
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  )
}

function isOnBorder(point: Waypoint | undefined, bounds: Bounds | undefined): boolean {
  if (point === undefined || bounds === undefined) return false
  const { x, y, width, height } = bounds
  const middles = [
    { x, y: y + height / 2 },
    { x: x + width, y: y + height / 2 },
    { x: x + width / 2, y },
    { x: x + width / 2, y: y + height },
  ]
  return middles.some((middle) => middle.x === point.x && middle.y === point.y)
}

function boxOf(from: Waypoint, to: Waypoint): Bounds {
  return {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(from.x - to.x),
    height: Math.abs(from.y - to.y),
  }
}

function isPoint({ x, y }: Waypoint): boolean {
  return Number.isFinite(x) && Number.isFinite(y)
}

function segments(points: readonly Waypoint[]): readonly (readonly [Waypoint, Waypoint])[] {
  return points.slice(1).map((to, index) => [points[index] ?? to, to] as const)
}

function named(drawn: ReadonlyMap<string, Bounds>, prefix: string) {
  return [...drawn].map(([id, bounds]) => ({ name: `${prefix}${id}`, bounds }))
}

function pairs<Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] {
  return items.flatMap((one, index) =>
    items.slice(index + 1).map((other): readonly [Item, Item] => [one, other]),
  )
}
