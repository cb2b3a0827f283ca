import type { Browser } from 'playwright-core'
import { kindLooks } from '../../src/domain/look/kinds'
import { describeInBrowser, launchChromium } from '../support/browser/chromium'
import { startReferenceServer } from '../support/servers/reference-server'
import type { TestServer } from '../support/servers/server'
import { leaveAll, visit } from '../support/browser/visit'

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
  }, 300_000)

  afterEach(() => leaveAll(browser))

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
      const ofRole = () =>
        getComputedStyle(document.documentElement).getPropertyValue('--kind-Role').trim()
      expect(await page.evaluate(ofRole)).toBe(kindLooks.Role.light)
      const folder = process.env['SCREENSHOTS']
      if (folder) await page.screenshot({ path: `${folder}/${name}.png` })
      await page.context().close()
    },
    60_000,
  )

  const open = (name: string, endpoint = `${server.url}/graphql`) =>
    visit(browser, `http://127.0.0.1:${pages.port}/${name}.html?endpoint=${endpoint}`)

  it('tell what says an edge, and draw another workflow in another language, which the address keeps', async () => {
    const { page, complaints } = await open('d3')
    await page.locator('line').first().waitFor()
    await page.locator('line').first().focus()
    await page.keyboard.press('Enter')
    await page.locator('#said').getByText('kirjastot.fi').first().waitFor()
    await page.getByLabel('Language').selectOption('FI')
    await page.getByText('hankinta', { exact: true }).first().waitFor()
    await page.getByLabel('Workflow').selectOption('tuusula-acquisition')
    await page.getByText(/^.*Tuusula.*: \d+ nodes, \d+ edges$/).waitFor()
    const kept = new URL(page.url()).searchParams
    expect([kept.get('workflow'), kept.get('language')]).toEqual(['tuusula-acquisition', 'FI'])
    expect(complaints).toEqual([])
  }, 60_000)

  it('show who serves through which channel, cell by cell', async () => {
    const { page, complaints } = await open('matrix')
    await page.getByText(/^\d+ roles and \d+ channels$/).waitFor()
    const row = page
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: 'cataloguer' }) })
    await row.getByRole('button').first().click()
    const said = page.locator('#said')
    await said.getByText('cataloguer possibly does not serve customers').waitFor()
    expect(await said.innerText()).toContain('p9.s4')
    expect(complaints).toEqual([])
  }, 60_000)

  it('show the ways between two tasks, and whether these are all', async () => {
    const { page, complaints } = await open('paths')
    await page.getByText(/^\d+ ways, and these are all$/).waitFor()
    await page.locator('.path button').first().click()
    await page.locator('#said strong').waitFor()
    await page.getByLabel('From').selectOption('lending')
    await page.getByText(/^0 ways, and these are all$/).waitFor()
    expect(complaints).toEqual([])
  }, 60_000)

  it.each(['cytoscape', 'd3', 'matrix', 'paths', 'sigma'])(
    'say in a sentence that nothing answers: %s',
    async (name) => {
      const away = 'http://127.0.0.1:9/graphql'
      const { page } = await open(name, away)
      const text = await page.getByRole('alert').innerText()
      expect(text).toContain(`Nothing answers at ${away}.`)
    },
    60_000,
  )
})
