import type { JSHandle, Page } from 'playwright-core'

interface Box {
  readonly x1: number
  readonly x2: number
  readonly y1: number
  readonly y2: number
}

interface DrawnElement {
  id(): string
  isNode(): boolean
  renderedPosition(): { readonly x: number; readonly y: number }
  renderedMidpoint(): { readonly x: number; readonly y: number }
  renderedBoundingBox(options: object): Box
  numericStyle(name: string): number
}

interface DrawnGraph {
  zoom(): number
  pan(): { readonly x: number; readonly y: number }
  width(): number
  height(): number
  getElementById(id: string): DrawnElement
  nodes(selector: string): { map<Value>(give: (node: DrawnElement) => Value): Value[] }
}

/** What the library that draws the graph knows of it: on a canvas there is nothing else to ask. */
function drawnGraph(page: Page): Promise<JSHandle<DrawnGraph>> {
  return page
    .locator('.graph-picture')
    .evaluateHandle((place) => (place as unknown as { _cyreg: { cy: DrawnGraph } })._cyreg.cy)
}

/** How large the picture is, and where. */
export async function viewOf(page: Page) {
  const graph = await drawnGraph(page)
  return graph.evaluate((drawn) => ({ zoom: drawn.zoom(), pan: { ...drawn.pan() } }))
}

/** The nodes that are on the screen, by id. */
export async function nodesInSight(page: Page): Promise<readonly string[]> {
  const graph = await drawnGraph(page)
  return graph.evaluate((drawn) =>
    drawn
      .nodes(':visible')
      .map((node) => ({ id: node.id(), ...node.renderedPosition() }))
      .filter(({ x, y }) => x >= 0 && y >= 0 && x <= drawn.width() && y <= drawn.height())
      .map(({ id }) => id),
  )
}

/** The nodes that step back, by id. */
export async function fadedNodes(page: Page): Promise<readonly string[]> {
  const graph = await drawnGraph(page)
  return graph.evaluate((drawn) => drawn.nodes('.faded').map((node) => node.id()))
}

/** The labels of nodes that are written: where they lie, and how high their letters are on the screen. */
export async function labelsOf(page: Page) {
  const graph = await drawnGraph(page)
  return graph.evaluate((drawn) =>
    drawn.nodes('.named:visible').map((node) => {
      const whole = node.renderedBoundingBox({ includeNodes: false, includeLabels: true })
      return {
        id: node.id(),
        left: whole.x1,
        right: whole.x2,
        top: whole.y1,
        bottom: whole.y2,
        size: node.numericStyle('font-size') * drawn.zoom(),
      }
    }),
  )
}

/** Where a node, or the middle of an edge, is on the screen once the picture rests. */
export async function placeOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  for (let before = await placeNow(page, id); ;) {
    await page.waitForTimeout(300)
    const now = await placeNow(page, id)
    if (now.x === before.x && now.y === before.y) return now
    before = now
  }
}

async function placeNow(page: Page, id: string): Promise<{ x: number; y: number }> {
  const graph = await drawnGraph(page)
  const place = await graph.evaluate((drawn, wanted) => {
    const element = drawn.getElementById(wanted)
    return element.isNode() ? element.renderedPosition() : element.renderedMidpoint()
  }, id)
  const box = await page
    .locator('.graph-picture')
    .evaluate((picture) => picture.getBoundingClientRect().toJSON())
  return { x: box.left + place.x, y: box.top + place.y }
}
