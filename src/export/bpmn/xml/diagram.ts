import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces'
import type { Bounds, Drawing, Waypoint } from '../layout/drawing'
import type { Collaboration } from '../process/model'
import { noteId, noteLinkId } from './semantics'
import { xmlAttribute } from './xml-text'

type Attributes = Readonly<Record<string, string>>

/** The place of every shape and edge (BPMN DI). */
export function writeDiagram(
  root: XMLBuilder,
  { pools, messageFlows }: Collaboration,
  drawing: Drawing,
  title: string,
): void {
  const plane = root
    .ele('bpmndi:BPMNDiagram', { id: 'diagram', name: xmlAttribute(title) })
    .ele('bpmndi:BPMNPlane', { id: 'plane', bpmnElement: 'collaboration' })
  for (const pool of pools) {
    writeShape(plane, pool.id, drawing.pools.get(pool.id), { isHorizontal: 'true' })
    for (const { id } of pool.lanes) {
      writeShape(plane, id, drawing.lanes.get(id), { isHorizontal: 'true' })
    }
    for (const { id, kind, note } of pool.nodes) {
      const attributes: Attributes = kind === 'exclusiveGateway' ? { isMarkerVisible: 'true' } : {}
      writeShape(plane, id, drawing.shapes.get(id), attributes, drawing.labels.get(id))
      if (note !== '') writeShape(plane, noteId(id), drawing.notes.get(id), {})
    }
    for (const { id } of pool.flows) {
      writeEdge(plane, id, drawing.edges.get(id), drawing.labels.get(id))
    }
    for (const { id, note } of pool.nodes) {
      if (note !== '') writeEdge(plane, noteLinkId(id), drawing.noteLinks.get(id))
    }
  }
  for (const { id } of messageFlows) writeEdge(plane, id, drawing.edges.get(id))
}

function writeShape(
  plane: XMLBuilder,
  element: string,
  bounds: Bounds | undefined,
  attributes: Attributes,
  label?: Bounds,
): void {
  if (bounds === undefined) throw new Error(`The shape ${element} is not drawn.`)
  const shape = plane.ele('bpmndi:BPMNShape', {
    id: `shape_${element}`,
    bpmnElement: element,
    ...attributes,
  })
  writeBounds(shape, bounds)
  if (label) writeBounds(shape.ele('bpmndi:BPMNLabel'), label)
}

function writeEdge(
  plane: XMLBuilder,
  element: string,
  waypoints: readonly Waypoint[] | undefined,
  label?: Bounds,
): void {
  if (waypoints === undefined) throw new Error(`The edge ${element} is not drawn.`)
  const edge = plane.ele('bpmndi:BPMNEdge', { id: `edge_${element}`, bpmnElement: element })
  for (const { x, y } of waypoints) edge.ele('di:waypoint', { x: `${x}`, y: `${y}` })
  if (label) writeBounds(edge.ele('bpmndi:BPMNLabel'), label)
}

function writeBounds(parent: XMLBuilder, { x, y, width, height }: Bounds): void {
  parent.ele('dc:Bounds', { x: `${x}`, y: `${y}`, width: `${width}`, height: `${height}` })
}
