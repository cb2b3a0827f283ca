import type { Page } from 'playwright-core'
import { describeExplorer } from '../support/browser/explorer-visit'

const alert = (page: Page) => page.getByRole('alert')

describeExplorer('An id that names nothing in the explorer', ({ open }) => {
  it('is named beside the other workflows of a comparison, and leads to what may be meant', async () => {
    const { page } = await open({
      hash: '#/compare/acquisition,seinajoki-acquisitionn,tuusula-acquisition,armstrong-acquisition',
      sign: '.grid-box td button',
    })
    const rows = page.locator('.grid-box tbody tr')
    expect(await rows.count()).toBe(3)
    await alert(page).getByText('Nothing here is called “seinajoki-acquisitionn”.').waitFor()
    await alert(page)
      .getByRole('link', { name: /Seinäjoki/ })
      .click()
    await rows.nth(3).waitFor()
    expect(page.url()).toContain('acquisition,seinajoki-acquisition,tuusula-acquisition')
    expect(await alert(page).count()).toBe(0)
  }, 60_000)

  it('leaves two of three side by side, and of two the one that there is, to choose another', async () => {
    const { page } = await open({
      hash: '#/compare/acquisition,nosuch,tuusula-acquisition',
      sign: '.drawing .press',
    })
    await alert(page).getByText('“nosuch”').waitFor()
    await page.evaluate(() => (location.hash = '#/compare/tuusula-acquisition,ordering'))
    await alert(page).getByText('“ordering” does not fit here: its kind is “Task”.').waitFor()
    const field = page.getByRole('combobox', { name: 'Add another' })
    await field.fill('Armstrong acquisition')
    await field.press('Enter')
    await page.locator('.drawing .press').first().waitFor()
    expect(await page.locator('.loading').count()).toBe(0)
  }, 60_000)

  it.each([
    ['order', 3],
    ['positions', 3],
  ])(
    'is named beside the other tasks of the figure of %s',
    async (view, tasks) => {
      const { page } = await open({
        hash: `#/${view}/ordering,nosuch,receiving,cataloguing`,
        sign: '.grid-box td button',
      })
      expect(await page.locator('.grid-box thead th').count()).toBe(tasks)
      await alert(page).getByText('Nothing here is called “nosuch”.').waitFor()
    },
    60_000,
  )

  it('keeps its place among the ends of a way, and is told as a part of a comparison', async () => {
    const { page } = await open({ hash: '#/way/nosuch,cataloguing', sign: '[role=alert]' })
    await alert(page).getByText('“nosuch”').waitFor()
    await page.waitForFunction(() => document.querySelectorAll('input')[1]?.value === 'cataloguing')
    expect(await page.getByRole('combobox', { name: 'From' }).inputValue()).toBe('')

    await page.evaluate(() => {
      location.hash = '#/compare/acquisition,tuusula-acquisition?after=nosuch'
    })
    await page.locator('.chooser').first().waitFor()
    await alert(page).getByText('Nothing here is called “nosuch”.').waitFor()
  }, 60_000)
})
