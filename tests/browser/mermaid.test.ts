import { dirname, join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { mermaid } from '../../src/export/formats/mermaid'
import { mermaidSteps } from '../../src/export/formats/mermaid-steps'
import { describeInBrowser, launchChromium } from '../support/browser/chromium'
import { emptySubgraph, oddSubgraph } from '../support/export/odd-subgraph'
import { written } from '../support/export/written'
import { madeUpWorkflow } from '../support/workflows/made-up-workflow'

interface Mermaid {
  initialize(settings: object): void
  render(id: string, text: string): Promise<{ svg: string }>
}

const root = dirname(require.resolve('#root/package.json'))
const script = join(root, 'node_modules', 'mermaid', 'dist', 'mermaid.min.js')

describeInBrowser('A Mermaid flowchart', (path) => {
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    browser = await launchChromium(path)
    page = await browser.newPage()
    await page.setContent('<div id="drawing"></div>')
    await page.addScriptTag({
      path: script,
    })
  }, 60_000)

  afterAll(() => browser.close())

  /** The texts of the nodes, and how many edges are drawn. */
  function draw(text: string): Promise<{ labels: string[]; edges: number }> {
    return page.evaluate(async (source) => {
      const { mermaid: library } = globalThis as unknown as { mermaid: Mermaid }
      library.initialize({ startOnLoad: false })
      const { svg } = await library.render('drawn', source)
      const place = document.getElementById('drawing') as HTMLElement
      place.innerHTML = svg
      const labels = [...place.querySelectorAll<HTMLElement>('.node .nodeLabel')]
      return {
        labels: labels.map((label) => label.innerText.replace(/\s+/g, ' ').trim()),
        edges: place.querySelectorAll('.edgePaths path').length,
      }
    }, text)
  }

  it('is drawn with every node and edge, and labels as they are', async () => {
    const { labels, edges } = await draw(written(mermaid, oddSubgraph))
    expect(labels).toEqual(oddSubgraph.nodes.map(({ label }) => label.replace(/\s+/g, ' ').trim()))
    expect(edges).toBe(oddSubgraph.edges.length)
  }, 60_000)

  it('is drawn of steps alone, in a frame for each role', async () => {
    const steps = madeUpWorkflow({
      select: { by: ['selector'], next: ['order'] },
      order: { label: 'end', next: ['pay'] },
      pay: { by: ['selector'], end: true },
    })
    const { labels } = await draw(written(mermaidSteps, steps))
    expect(labels).toEqual(expect.arrayContaining(['select', 'end', 'pay']))
    const frames = await page.locator('.cluster .nodeLabel').allInnerTexts()
    expect(frames.map((frame) => frame.trim())).toEqual(
      expect.arrayContaining(['selector', 'not said who']),
    )
  }, 60_000)

  it('is drawn even if the graph is empty', async () => {
    expect(await draw(written(mermaid, emptySubgraph))).toEqual({ labels: [], edges: 0 })
  }, 60_000)
})
