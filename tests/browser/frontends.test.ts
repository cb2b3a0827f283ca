import type { Browser } from 'playwright-core'
import { describeInBrowser, launchChromium } from '../support/browser/chromium'
import { startReferenceServer } from '../support/servers/reference-server'
import type { TestServer } from '../support/servers/server'
import { visit } from '../support/browser/visit'

interface Pages {
  readonly port: number
  stop(): Promise<void>
}

const { serve } = require('#root/examples/frontends/serve.js') as {
  readonly serve: (port: number) => Promise<Pages>
}

/** A browser without a graphics card draws with its processor, and says that it is slow. */
const ofDrawing = /GPU stall|WebGL|GL Driver/i

describeInBrowser('The example frontends', (path) => {
  let browser: Browser
  let server: TestServer
  let pages: Pages

  beforeAll(async () => {
    browser = await launchChromium(path)
    server = await startReferenceServer()
    pages = await serve(0)
  }, 60_000)

  afterAll(async () => {
    await browser.close()
    await server.stop()
    await pages.stop()
  })

  it.each(['cytoscape', 'sigma', 'd3'])(
    'draw the acquisition workflow in %s from what the endpoint answers',
    async (name) => {
      const { data } = await server.query(
        '{ subgraph(workflow: "acquisition") { counts { nodes edges } } }',
      )
      const { subgraph } = data as { subgraph: { counts: { nodes: number; edges: number } } }
      const { counts } = subgraph
      const address = `http://127.0.0.1:${pages.port}/${name}.html?endpoint=${server.url}/graphql`
      const { page, complaints } = await visit(browser, address)
      const caption = `acquisition: ${counts.nodes} nodes, ${counts.edges} edges`
      await page.getByText(caption, { exact: true }).waitFor()
      expect(counts.nodes).toBeGreaterThan(10)
      expect(complaints.filter((complaint) => !ofDrawing.test(complaint))).toEqual([])
      const empty = await page.evaluate(() => {
        const { children } = document.getElementById('graph') as HTMLElement
        return children.length === 0
      })
      expect(empty).toBe(false)
      const folder = process.env['SCREENSHOTS']
      if (folder) await page.screenshot({ path: `${folder}/${name}.png` })
      await page.context().close()
    },
    60_000,
  )
})
