import Viewer from 'bpmn-js/lib/Viewer'
import { ink } from '../palette'
import { nodesOfElement } from './element-ids'

export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The strip at the left of a pool or a lane on which its name stands. */
export interface LaneName extends Area {
  readonly id: string
  readonly name: string
  /** The role or the party; absent if nobody is named, and of a pool of the library itself. */
  readonly node: string | undefined
}

/** A workflow as bpmn-js has drawn it, and where on the drawing everything is. */
export interface DrawnLanes {
  readonly viewer: Viewer
  readonly area: Area
  readonly names: readonly LaneName[]
  /** Where a step or a flow is, by the id of its element. */
  readonly places: ReadonlyMap<string, Area>
}

interface Element extends Area {
  readonly id: string
  readonly type: string
  readonly waypoints?: readonly { readonly x: number; readonly y: number }[]
  readonly businessObject: { readonly name?: string }
}

interface Registry {
  filter(test: (element: Element) => boolean): readonly Element[]
}

interface Canvas {
  getActiveLayer(): SVGElement
  resized(): void
  viewbox(): { readonly inner: Area }
  viewbox(box: Area): void
}

/** BPMN has names of pools and lanes on strips as wide as this. */
const nameWidth = 30
/** Kept free around the drawing, so that its frames are not cut. */
export const margin = 6

/** The id of all that is drawn, by which paper shows it once more. */
export const layerId = 'drawn-lanes'

export function newViewer(place: HTMLElement): Viewer {
  return new Viewer({
    container: place,
    bpmnRenderer: {
      defaultFillColor: ink.surface,
      defaultStrokeColor: ink.text,
      defaultLabelColor: ink.text,
    },
    textRenderer: {
      // The boxes are as wide as these letters need.
      defaultStyle: { fontFamily: 'Arial, Helvetica, sans-serif', fontSize: 12 },
      externalStyle: { fontSize: 11 },
    },
  })
}

/** Draws the workflow, and finds out where everything is. */
export async function drawLanes(viewer: Viewer, xml: string): Promise<DrawnLanes> {
  await viewer.importXML(xml)
  const canvas = viewer.get<Canvas>('canvas')
  const { inner } = canvas.viewbox()
  canvas.getActiveLayer().id = layerId
  const elements = viewer.get<Registry>('elementRegistry').filter(() => true)
  return {
    viewer,
    area: {
      x: inner.x - margin,
      y: inner.y - margin,
      width: inner.width + 2 * margin,
      height: inner.height + 2 * margin,
    },
    names: elements.flatMap(nameOf),
    places: new Map(elements.map((element) => [element.id, areaOf(element)])),
  }
}

/** Shows the whole drawing in this size; the place becomes as large as it is. */
export function resize({ viewer, area }: DrawnLanes, place: HTMLElement, scale: number): void {
  place.style.width = `${area.width * scale}px`
  place.style.height = `${area.height * scale}px`
  const canvas = viewer.get<Canvas>('canvas')
  canvas.resized()
  canvas.viewbox(area)
}

function nameOf({ id, type, businessObject, x, y, height }: Element): readonly LaneName[] {
  if (type !== 'bpmn:Participant' && type !== 'bpmn:Lane') return []
  // The first is the workflow; the second, if there is one, the role of a lane or an outside party.
  const [, node] = nodesOfElement(id).nodes
  return [{ id, node, name: businessObject.name ?? '', x, y, width: nameWidth, height }]
}

function areaOf({ waypoints, x, y, width, height }: Element): Area {
  if (!waypoints) return { x, y, width, height }
  const across = waypoints.map((point) => point.x)
  const down = waypoints.map((point) => point.y)
  const [left, top] = [Math.min(...across), Math.min(...down)]
  return { x: left, y: top, width: Math.max(...across) - left, height: Math.max(...down) - top }
}
