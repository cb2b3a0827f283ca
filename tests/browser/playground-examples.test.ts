import type { Browser } from 'playwright-core'
import { describeInBrowser, launchChromium } from '../support/browser/chromium'
import { exampleButtons, write } from '../support/browser/playground'
import { leaveAll, visit } from '../support/browser/visit'
import { fakeGraph } from '../support/graphs/fake-graph'
import { startTestServer, type TestServer } from '../support/servers/server'
import { finishedToySchema } from '../support/servers/toy-schema'

interface Example {
  readonly title: string
  readonly group: string
  readonly explanation: readonly string[]
  readonly query: string
}

describeInBrowser('The examples in the playground', (path) => {
  let browser: Browser
  let server: TestServer
  let examples: readonly Example[]

  beforeAll(async () => {
    browser = await launchChromium(path)
    server = await startTestServer(fakeGraph(), { schema: finishedToySchema() })
    const response = await fetch(`${server.url}/playground/examples.json`)
    examples = (await response.json()) as readonly Example[]
  }, 60_000)

  afterEach(() => leaveAll(browser))

  afterAll(async () => {
    await browser.close()
    await server.stop()
  })

  it('fill the first three tabs, and the list opens any other in a tab that is in sight', async () => {
    const { page, complaints } = await visit(browser, server.url)
    await page.getByRole('tab').first().waitFor()
    expect(await page.getByRole('tab').count()).toBe(3)
    expect(await exampleButtons(page).count()).toBe(examples.length)
    for (const place of [-1, -2, -3, -1]) {
      const { query, title } = examples.at(place) as Example
      await exampleButtons(page).getByText(title, { exact: true }).click()
      await page.getByRole('tab', { name: operationIn(query), selected: true }).waitFor()
    }
    expect(await page.getByRole('tab').count()).toBe(6)
    await page.waitForFunction(() => {
      const tab = document.querySelector('[role=tab][aria-selected=true]')
      const row = tab?.parentElement?.getBoundingClientRect()
      const box = tab?.getBoundingClientRect()
      return row && box && box.left >= row.left - 1 && box.right <= row.right + 1
    })
    expect(complaints).toEqual([])
  }, 60_000)

  it('are in groups, and a word leaves those that hold it', async () => {
    const { page } = await visit(browser, server.url)
    await exampleButtons(page).first().waitFor()
    const headings = await page.locator('.examples h3').allInnerTexts()
    expect(headings).toEqual([...new Set(examples.map(({ group }) => group))])
    const word = page.getByLabel('Only those with')
    await word.fill('barcoding SENTENCE')
    await page.waitForFunction(() => document.querySelectorAll('.examples li').length < 5)
    const left = await exampleButtons(page).allInnerTexts()
    expect(left).toContain('Which sentence says that barcoding belongs to cataloguing?')
    await word.fill('zeppelin')
    await page.getByRole('status').getByText('No example holds “zeppelin”.').waitFor()
  }, 60_000)

  it('are explained above the question and not in it, until another question stands there', async () => {
    const { page } = await visit(browser, server.url)
    const [{ explanation, query, title }] = examples as [Example]
    const above = page.locator('.explanation')
    await above.getByText(title).waitFor()
    for (const line of explanation) expect(await above.getByText(line).isVisible()).toBe(true)
    expect(query).not.toContain('#')
    await write(page, query.replace('label', 'id label'))
    await above.getByText('The question was changed since.').waitFor()
    await write(page, 'query Mine { open }')
    await above.waitFor({ state: 'detached' })
  }, 60_000)
})

function operationIn(query: string): string {
  return /^query (\w+)/.exec(query)?.[1] ?? ''
}
