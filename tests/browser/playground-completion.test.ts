import type { Browser, Page, Request } from 'playwright-core'
import { describeInBrowser, launchChromium } from '../support/browser/chromium'
import { write } from '../support/browser/playground'
import { visit } from '../support/browser/visit'
import { startReferenceServer } from '../support/servers/reference-server'
import type { TestServer } from '../support/servers/server'

describeInBrowser('What the playground completes', (path) => {
  let browser: Browser
  let server: TestServer
  let page: Page
  let complaints: readonly string[]

  beforeAll(async () => {
    browser = await launchChromium(path)
    server = await startReferenceServer()
    ;({ page, complaints } = await visit(browser, server.url))
    await page.getByLabel('Execute query').waitFor()
  }, 300_000)

  afterAll(async () => {
    await browser.close()
    await server.stop()
  })

  it.each([
    ['a label, by a word in another form', '{ role(label: ', '"luetteloijie', 'luetteloija'],
    ['an id, by a label in another language', '{ durationBetween(from: ', '"tilau', 'ordering'],
    ['a library', '{ task(id: "ordering") { followedBy(library: ', '"seinä', 'seinajoki'],
  ])(
    'is %s',
    async (_, before, typed, choice) => {
      await write(page, before)
      expect(await chosen(typed, choice)).toContain(`"${choice}"`)
      expect(complaints).toEqual([])
    },
    60_000,
  )

  it.each([
    ['a label', '{ role(label: ', '"luetteloija', 'luetteloija'],
    ['a field', '{ ', 'durationBetw', 'durationBetween'],
  ])(
    'comes with the schema if it was written before: %s',
    async (_, before, typed, offer) => {
      const { early, letCome } = await openBeforeSchema()
      await write(early, before)
      await early.keyboard.type(typed, { delay: 30 })
      letCome()
      const offers = early.locator('.suggest-widget')
      await offers.getByText(offer, { exact: true }).first().waitFor()
      const written = await early.locator('.graphiql-query-editor .view-lines').innerText()
      expect(written).toContain(typed)
      await early.context().close()
    },
    60_000,
  )

  it('covers nothing when the schema comes behind a question that is whole', async () => {
    const { early, letCome } = await openBeforeSchema()
    await write(early, 'query Kind { __typename }')
    const come = early.waitForResponse((response) => asksForSchema(response.request()))
    letCome()
    await (await come).finished()
    await early.getByLabel('Execute query').click()
    await early.locator('.result-window').getByText('"Query"').waitFor()
    expect(await early.locator('.suggest-widget.visible').count()).toBe(0)
    await early.context().close()
  }, 60_000)

  it('is the default value of a variable, by where it is used', async () => {
    const before = 'query A($role: String = '
    await write(page, `${before}) { role(label: $role) { id } }`)
    await page.keyboard.press('ControlOrMeta+Home')
    for (let step = 0; step < before.length; step += 1) await page.keyboard.press('ArrowRight')
    expect(await chosen('"katalogi', 'katalogiserare')).toContain('"katalogiserare"')
  }, 60_000)

  /** A page of its own, whose schema waits until it is let come. */
  async function openBeforeSchema() {
    const context = await browser.newContext()
    const early = await context.newPage()
    let letCome = (): void => undefined
    const held = new Promise<void>((resolve) => (letCome = resolve))
    await early.route('**/graphql', async (route) => {
      if (asksForSchema(route.request())) await held
      await route.continue()
    })
    await early.goto(server.url)
    return { early, letCome }
  }

  /** What stands there after something was typed and an offer chosen. Only the keyboard makes the editor offer something. */
  async function chosen(typed: string, choice: string): Promise<string> {
    await page.keyboard.type(typed, { delay: 30 })
    await page.locator('.suggest-widget').getByText(choice, { exact: true }).first().click()
    const editor = page.locator('.graphiql-query-editor .view-lines')
    await editor.getByText(`"${choice}"`).waitFor()
    return editor.innerText()
  }
})

function asksForSchema(request: Request): boolean {
  return request.postData()?.includes('__schema') ?? false
}
