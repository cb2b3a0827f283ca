import { networkInterfaces } from 'node:os'
import type { Browser } from 'playwright-core'
import { describeInBrowser, launchChromium } from '../support/browser/chromium'
import { write } from '../support/browser/playground'
import { fakeGraph } from '../support/graphs/fake-graph'
import { startTestServer, type TestServer } from '../support/servers/server'
import { finishedToySchema } from '../support/servers/toy-schema'
import { leaveAll, visit } from '../support/browser/visit'

const query = 'query Shared($length: Int!) { large(length: $length) }'

describeInBrowser('The playground', (path) => {
  let browser: Browser
  let server: TestServer

  beforeAll(async () => {
    browser = await launchChromium(path)
    server = await startTestServer(fakeGraph(), { schema: finishedToySchema(), host: '0.0.0.0' })
  }, 60_000)

  afterEach(() => leaveAll(browser))

  afterAll(async () => {
    await browser.close()
    await server.stop()
  })

  it.each([
    ['this machine', 'localhost'],
    ['the network', otherAddress()],
  ])(
    'runs a question and shows the answer, reached from %s, and asks no other host',
    async (_, host) => {
      const address = `${host}:${server.port}`
      const { page, complaints, hosts } = await visit(browser, `http://${address}/`)
      await write(page, 'query Anybody { open }')
      await page.getByRole('tab', { name: 'Anybody' }).waitFor()
      await page.getByLabel('Execute query').click()
      await page.locator('.result-window').getByText('true').waitFor()
      expect(complaints).toEqual([])
      expect([...hosts]).toEqual([address])
    },
    60_000,
  )

  it('marks a fault while it is written, and completes a field', async () => {
    const { page, complaints } = await visit(browser, server.url)
    await write(page, '{ role { lable } }')
    await page.locator('.graphiql-query-editor .squiggly-error').waitFor()
    await write(page, '{ ro')
    await page.keyboard.press('Control+Space')
    await page.locator('.suggest-widget').getByText('role', { exact: true }).first().waitFor()
    expect(complaints).toEqual([])
  }, 60_000)

  it('clicks a question together in the explorer', async () => {
    const { page, complaints } = await visit(browser, server.url)
    await write(page, 'query Mine { open }')
    await page.getByLabel('Show GraphiQL Explorer').click()
    await page.locator('.graphiql-explorer-root').getByText('missing', { exact: true }).click()
    await page.locator('.graphiql-query-editor').getByText('missing').waitFor()
    expect(complaints).toEqual([])
  }, 60_000)

  it('shares a question as a link, which opens it for another person', async () => {
    const { page } = await visit(browser, server.url)
    await write(page, query)
    await page.getByRole('button', { name: 'Variables' }).click()
    await page.locator('.graphiql-editor-tool .monaco-editor').first().click()
    await page.keyboard.insertText('{"length": 3}')
    await page.locator('.graphiql-editor-tool').getByText('"length"').waitFor()
    await page.getByLabel('Copy link to this question').click()
    await page.getByRole('status').filter({ hasText: 'link' }).waitFor()

    const other = await visit(browser, page.url())
    await other.page.locator('.graphiql-query-editor').getByText('Shared').waitFor()
    await other.page.locator('.graphiql-editor-tool').getByText('"length"').waitFor()
    await other.page.getByLabel('Execute query').click()
    await other.page.locator('.result-window').getByText('äää').waitFor()
    expect(other.complaints).toEqual([])
    expect(new URL(other.page.url()).hash).toBe('')
  }, 60_000)

  it('tells in a sentence that the server does not answer, and answers once it does again', async () => {
    const { page } = await visit(browser, server.url)
    await write(page, 'query Away { open }')
    await page.getByRole('tab', { name: 'Away' }).waitFor()
    await page.route('**/graphql', (route) => route.abort())
    await page.getByLabel('Execute query').click()
    const answer = page.locator('.result-window')
    await answer.getByText('Perhaps').waitFor()
    const text = (await answer.innerText()).replaceAll(/\s+/g, ' ')
    expect(text).toContain('The server does not answer.')
    expect(text).not.toMatch(/TypeError|stack|main\.js/)
    await page.unroute('**/graphql')
    await page.getByLabel('Execute query').click()
    await answer.getByText('true').waitFor()
  }, 60_000)

  it('runs the question of a press that came before the editors, and shows no tools without them', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    let letCome = (): void => undefined
    const held = new Promise<void>((resolve) => (letCome = resolve))
    await page.route('**/monaco-editor-*.js', async (route) => {
      await held
      await route.continue()
    })
    await page.goto(server.url)
    await page.getByLabel('Execute query').click()
    await page.getByRole('status').filter({ hasText: 'still being loaded' }).waitFor()
    expect(await page.getByLabel('Copy link to this question').count()).toBe(0)
    letCome()
    await page.locator('.result-window').getByText('errors').waitFor()
    await page.getByLabel('Copy link to this question').waitFor()
  }, 60_000)

  it('keeps what was written, and no headers, for the next visit', async () => {
    const { page } = await visit(browser, server.url)
    await write(page, 'query Kept { open }')
    await page.getByRole('tab', { name: 'Kept' }).waitFor()
    await page.reload()
    await page.locator('.graphiql-query-editor').getByText('Kept').waitFor()
    const stored = await page.evaluate(() => JSON.stringify(localStorage))
    expect(stored).toContain('Kept')
    expect(stored).not.toContain('graphiql:headers')
  }, 60_000)

  it('follows the light or dark of the system', async () => {
    const background = async (colorScheme: 'light' | 'dark') => {
      const { page } = await visit(browser, server.url, { colorScheme })
      await page.getByLabel('Execute query').waitFor()
      return page.evaluate(() => {
        const container = document.querySelector('.graphiql-container')
        return container && getComputedStyle(container).backgroundColor
      })
    }
    expect(await background('light')).not.toBe(await background('dark'))
  }, 60_000)
})

/** An address of this machine that is not localhost, on which browsers trust a page less. */
function otherAddress(): string {
  const addresses = Object.values(networkInterfaces()).flatMap((some) => some ?? [])
  const outer = addresses.find(({ family, internal }) => family === 'IPv4' && !internal)
  return outer?.address ?? '127.0.0.2'
}
