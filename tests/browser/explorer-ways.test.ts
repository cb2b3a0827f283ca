import type { Page } from 'playwright-core'
import { describeExplorer } from '../support/browser/explorer-visit'

const panel = (page: Page) => page.getByRole('complementary')
const picture = (page: Page) => page.locator('.ways-drawing')
const steps = (page: Page, label: string) =>
  picture(page).getByRole('button', { name: `${label}, Step` })

describeExplorer('The picture of the ways between two tasks', ({ open }) => {
  it('opens steps by click and claims by keyboard', async () => {
    const { page, complaints } = await open({ hash: '#/way/ordering,cataloguing', sign: '.way li' })
    await steps(page, 'checking invoices').click()
    await panel(page).getByRole('heading', { name: 'checking invoices', exact: true }).waitFor()

    const line = picture(page)
      .getByRole('button', { name: /^ordering is followed by receiving, / })
      .first()
    await line.focus()
    await page.keyboard.press('Enter')
    await panel(page).locator('.claim', { hasText: 'is followed by' }).first().waitFor()
    expect(await line.getAttribute('aria-pressed')).toBe('true')

    expect(complaints).toEqual([])
  }, 60_000)

  it('tells how sure each claim is, and has a step that several ways share once', async () => {
    const { page } = await open({ hash: '#/way/receiving,labelling', sign: '.way li' })
    const often = picture(page).locator('g[aria-label*=", often, "]')
    expect(await often.locator('path[stroke-dasharray]').count()).toBe(1)
    expect(await often.textContent()).toContain('often')
    expect(await page.locator('.way li', { hasText: 'often' }).count()).toBe(1)

    await page.getByRole('button', { name: 'Show more' }).click()
    await page.locator('.way').nth(8).waitFor()
    const ways = page.locator('.way', { hasText: 'Menomonee Falls' })
    expect(await ways.count()).toBeGreaterThan(2)
    expect(await ways.locator('li', { hasText: 'registering copies' }).count()).toBeGreaterThan(2)
    expect(await steps(page, 'registering copies').count()).toBe(1)
  }, 60_000)

  it('is scrolled in its own box on a phone', async () => {
    const { page } = await open(
      { hash: '#/way/ordering,cataloguing', sign: '.way li' },
      { viewport: { width: 390, height: 844 } },
    )
    const { inner, outer } = await picture(page).evaluate((box) => ({
      inner: box.scrollWidth,
      outer: box.clientWidth,
    }))
    expect(inner).toBeGreaterThan(outer)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  }, 60_000)
})
