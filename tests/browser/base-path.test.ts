import type { Browser } from 'playwright-core'
import { describeInBrowser, launchChromium } from '../support/browser/chromium'
import { write } from '../support/browser/playground'
import { leaveAll, visit } from '../support/browser/visit'
import { startPathProxy, type PathProxy } from '../support/servers/path-proxy'
import { startReferenceServer } from '../support/servers/reference-server'
import type { TestServer } from '../support/servers/server'

const path = '/library/graph'

describeInBrowser('The pages below a path', (program) => {
  let browser: Browser
  let server: TestServer

  beforeAll(async () => {
    browser = await launchChromium(program)
    server = await startReferenceServer({ basePath: path })
  }, 300_000)

  afterEach(() => leaveAll(browser))

  afterAll(async () => {
    await browser.close()
    await server.stop()
  })

  describe.each([
    ['leaves it on', false],
    ['takes it off', true],
  ])('behind a proxy that %s', (_, takesOff) => {
    let proxy: PathProxy

    beforeAll(async () => {
      proxy = await startPathProxy(server.port, { path, takesOff })
    })

    afterAll(() => proxy.stop())

    it('run a question of the playground, and lead on to the explorer', async () => {
      const { page, complaints } = await visit(browser, `${proxy.url}/`)
      await write(page, 'query Kind { __typename }')
      await page.getByLabel('Execute query').click()
      await page.locator('.result-window').getByText('"Query"').waitFor()
      await page
        .getByRole('region', { name: 'Example questions' })
        .getByRole('listitem')
        .first()
        .waitFor()
      // To leave a page ends what it still loads.
      expect(complaints).toEqual([])
      await page.getByRole('link', { name: 'See the graph drawn' }).click()
      await page.locator('a.playground').waitFor()
      expect(new URL(page.url()).pathname).toBe(`${path}/explore`)
      expect(proxy.strays).toEqual([])
    }, 120_000)

    it('draw a workflow, give a file, and lead back to the playground', async () => {
      const { page, complaints } = await visit(
        browser,
        `${proxy.url}/explore#/workflow/acquisition`,
      )
      await page.locator('svg').getByText('ordering').first().waitFor()
      await page.locator('.elsewhere summary').click()
      const file = page.getByRole('link', { name: '.gexf' })
      const address = await file.evaluate((link) => (link as HTMLAnchorElement).href)
      expect(address.startsWith(`${proxy.url}/export/graph.gexf?`)).toBe(true)
      await page.locator('a.playground').click()
      await page.locator('.graphiql-query-editor .view-lines').waitFor()
      expect(page.url()).toBe(`${proxy.url}/`)
      expect(complaints).toEqual([])
      expect(proxy.strays).toEqual([])
    }, 120_000)
  })
})
