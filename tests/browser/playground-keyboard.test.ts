import type { Page } from 'playwright-core'
import { describeVisits } from '../support/browser/visits'
import { startReferenceServer } from '../support/servers/reference-server'

const mostStops = 30

describeVisits('The playground, by keyboard alone,', startReferenceServer, ({ visit }) => {
  /** Goes on with the key until something that is called so has the focus. */
  async function goTo(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
    for (let stop = 0; stop < mostStops; stop += 1) {
      await page.keyboard.press(key)
      const called = await page.evaluate(() => {
        const { activeElement: at } = document
        return `${at?.className} ${at?.getAttribute('aria-label') ?? at?.textContent}`
      })
      if (name.test(called)) return
    }
    throw new Error(`The key ${key} leads to nothing that is called ${String(name)}.`)
  }

  it('opens an example, asks it, and shows its answer as a table', async () => {
    const { page } = await visit('/')
    await page.getByRole('tab').first().waitFor()
    await goTo(page, /Open settings/)
    await goTo(page, /See the graph drawn/)
    await page.keyboard.press('Tab')
    await page.keyboard.type('temporary')
    await page.keyboard.press('Tab')
    await goTo(page, /Which roles are temporary/, 'ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('tab', { name: 'TemporaryRoles', selected: true }).waitFor()
    await goTo(page, /Execute query/)
    await page.keyboard.press('Enter')
    await page.locator('.result-window').getByText('FIXED_TERM').first().waitFor()
    await goTo(page, /Table/)
    await page.keyboard.press('Enter')
    expect(await page.getByRole('table').first().innerText()).toContain('FIXED_TERM')
  }, 60_000)

  it('writes into an editor, and leaves it again', async () => {
    const { page } = await visit('/')
    await page.getByRole('tab').first().waitFor()
    await page.locator('.graphiql-editor').first().waitFor()
    await goTo(page, /^graphiql-editor/)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+a')
    await page.keyboard.type('{ about { checksum } }')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+Enter')
    await page.locator('.result-window').getByText('checksum').first().waitFor()
    await goTo(page, /^graphiql-editor/, 'Escape')
    await goTo(page, /Execute query/)
    await goTo(page, /^graphiql-editor/, 'Shift+Tab')
    expect(await page.locator('.graphiql-query-editor').innerText()).toContain('checksum')
  }, 60_000)
})
