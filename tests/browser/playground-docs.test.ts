import type { Page } from 'playwright-core'
import { describeVisits } from '../support/browser/visits'
import { startReferenceServer } from '../support/servers/reference-server'

describeVisits('The documentation in the playground', startReferenceServer, ({ visit }) => {
  const down = (page: Page) => page.locator('.graphiql-plugin').evaluate((panel) => panel.scrollTop)

  /** Scrolls the panel to its end, and waits until it is there. */
  async function read(page: Page) {
    await page.locator('.graphiql-plugin').evaluate((panel) => panel.scrollTo(0, 1e6))
    expect(await down(page)).toBeGreaterThan(0)
  }

  it('is shown from its top, however far down the panel before it was read', async () => {
    const { page } = await visit('/', { viewport: { width: 1200, height: 400 } })
    await page.getByRole('region', { name: 'Example questions' }).waitFor()
    await read(page)
    await page.getByLabel('Show Documentation Explorer').click()
    await page.getByRole('button', { name: 'Task', exact: true }).waitFor()
    expect(await down(page)).toBe(0)
    await read(page)
    await page
      .getByLabel(/^Show (?!Documentation|GraphiQL|History)/)
      .first()
      .click()
    await page.getByRole('region', { name: 'Example questions' }).waitFor()
    expect(await down(page)).toBe(0)
  }, 120_000)

  it('is shown from its top when it leads from a type to a field, and back', async () => {
    const { page } = await visit('/', { viewport: { width: 1200, height: 400 } })
    await page.getByLabel('Show Documentation Explorer').click()
    await page.getByRole('button', { name: 'Task', exact: true }).click()
    const title = page.locator('.graphiql-doc-explorer-title')
    await title.getByText('Task', { exact: true }).waitFor()
    await read(page)
    await page.locator('.graphiql-doc-explorer-field-name').last().click()
    await title.getByText('precededBy', { exact: true }).waitFor()
    expect(await down(page)).toBe(0)
    await read(page)
    await page.locator('.graphiql-doc-explorer-back').click()
    await title.getByText('Task', { exact: true }).waitFor()
    expect(await down(page)).toBe(0)
  }, 120_000)
})
