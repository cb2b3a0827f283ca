import { createServer, type Server } from 'node:http'
import type { Browser } from 'playwright-core'
import { describeInBrowser, launchChromium } from '../support/browser/chromium'
import { describeExplorer } from '../support/browser/explorer-visit'
import { openFewLibraries, startReferenceServer } from '../support/servers/reference-server'
import type { TestServer } from '../support/servers/server'

const panel = '.elsewhere'

describeExplorer('A view of the explorer in other tools', ({ open, port }) => {
  it.each([
    ['a workflow', '#/workflow/tuusula-acquisition', '.lanes [role=button]', 16],
    ['a neighbourhood', '#/find/cataloguer?radius=2', '.graph-picture canvas', 13],
    ['the page of a thing', '#/thing/receiving?practice=tuusula', '.thing-picture canvas', 13],
    ['the ways between two tasks', '#/way/ordering,cataloguing', '.way li', 13],
    ['a comparison', '#/compare/acquisition,tuusula-acquisition', '.drawing .press', 13],
  ])(
    'is had as files, of %s, each of which the server answers, and asks no other host',
    async (_, hash, sign, count) => {
      const { page, complaints, hosts } = await open({ hash, sign }, { locale: 'fi-FI' })
      await page.locator(`${panel} summary`).press('Enter')
      await page.getByRole('heading', { name: 'Toisella sivulla' }).waitFor()
      const links = page.locator(`${panel} li a`)
      expect(await links.count()).toBe(count)
      const addresses = await links.evaluateAll((all) =>
        all.map((link) => (link as HTMLAnchorElement).href),
      )
      for (const address of addresses) {
        const { status, text } = await page.evaluate(async (file) => {
          const response = await fetch(file)
          return { status: response.status, text: await response.text() }
        }, address)
        expect([address, status]).toEqual([address, 200])
        expect(text.length).toBeGreaterThan(20)
      }
      const outside = page.getByRole('link', { name: 'Gephi Lite' })
      expect(await outside.getAttribute('href')).toContain('https://lite.gephi.org/?file=http')
      expect(await outside.getAttribute('rel')).toContain('noreferrer')
      expect([...hosts]).toEqual([`127.0.0.1:${port()}`])
      expect(complaints).toEqual([])
    },
    60_000,
  )

  it('has the labels of the file in the language of the page', async () => {
    const { page } = await open(
      { hash: '#/workflow/acquisition', sign: '.lanes [role=button]' },
      { locale: 'sv-SE' },
    )
    await page.locator(`${panel} summary`).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '.steps.mmd' }).click(),
    ])
    expect(download.suggestedFilename()).toContain('.steps.mmd')
    expect(download.url()).toContain('language=sv')
  }, 60_000)

  it('says that the server lets no other page show it, if it does not', async () => {
    const { page } = await open({ hash: '#/contact', sign: '.drawing .press' })
    await page.locator(`${panel} summary`).click()
    await page.getByText('can allow that with EMBED_ORIGIN').waitFor()
    expect(await page.locator(`${panel} pre`).count()).toBe(0)
    expect(await page.locator(`${panel} li`).count()).toBe(0)
  }, 60_000)
})

describeInBrowser('A view of the explorer in a frame', (path) => {
  let browser: Browser
  let server: TestServer
  let code = ''
  const pages = createServer((_, response) => {
    response.setHeader('content-type', 'text/html')
    response.end(`<!doctype html><title>A page of a library</title>${code}`)
  })
  /** The same page, of one origin and of another. */
  const named = () => `http://localhost:${portOf(pages)}`
  const other = () => `http://127.0.0.1:${portOf(pages)}`

  beforeAll(async () => {
    await new Promise<void>((resolve) => pages.listen(0, resolve))
    browser = await launchChromium(path)
    server = await startReferenceServer({ embedOrigins: [named()] }, [], openFewLibraries)
  }, 300_000)

  afterAll(async () => {
    await browser.close()
    await server.stop()
    pages.close()
  })

  it('stands in a page whose origin is named, by the code that it gives, and in no other', async () => {
    const page = await browser.newPage({ locale: 'en-GB' })
    await page.goto(`${server.url}/explore#/workflow/acquisition`)
    await page.locator(`${panel} summary`).click()
    await page.getByText(`Pages of ${named()} can show`).waitFor()
    code = await page.locator(`${panel} pre`).innerText()

    await page.goto(named())
    const frame = page.frameLocator('iframe')
    await frame.getByRole('heading', { name: 'A workflow, role by role' }).waitFor()
    await frame.locator('.lanes [role=button]').first().waitFor()
    expect(await page.locator('iframe').getAttribute('title')).toContain('acquisition')

    await page.goto(other())
    await page.locator('iframe').scrollIntoViewIfNeeded()
    await page.waitForLoadState('networkidle')
    expect(await frame.locator('.brand').count()).toBe(0)
  }, 60_000)
})

function portOf(pages: Server): number {
  const address = pages.address()
  return typeof address === 'object' && address ? address.port : 0
}
