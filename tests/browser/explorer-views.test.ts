import { explorerViews } from '../support/browser/explorer-views'
import { describeExplorer, violationsIn } from '../support/browser/explorer-visit'

const phone = { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true }

describeExplorer('Each view of the explorer', ({ open, port }) => {
  describe.each(explorerViews)('$name', (view) => {
    it.each(['light', 'dark'] as const)(
      'has no fault that axe knows in %s colours, complains of nothing and asks no other host',
      async (colorScheme) => {
        const { page, complaints, hosts } = await open(view, { colorScheme })
        expect(await violationsIn(page)).toEqual([])
        expect(complaints).toEqual([])
        expect([...hosts]).toEqual([`127.0.0.1:${port()}`])
      },
      60_000,
    )

    it('fits a phone, without a fault that axe knows', async () => {
      const { page, complaints } = await open(view, phone)
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(width).toBeLessThanOrEqual(phone.viewport.width)
      expect(await page.evaluate(smallTargets)).toEqual([])
      expect(await violationsIn(page)).toEqual([])
      expect(complaints).toEqual([])
    }, 60_000)

    it('shows the same again after a reload', async () => {
      const { page } = await open(view)
      const before = await page.locator('#root').innerText()
      await page.reload()
      await page.locator(view.sign).first().waitFor()
      await page.waitForFunction(
        (text) => document.getElementById('root')?.innerText === text,
        before,
      )
      expect(await page.locator('#root').innerText()).toBe(before)
    }, 60_000)

    it.each([
      ['fi', 'Kieli'],
      ['sv', 'Språk'],
    ])(
      'speaks %s if the browser does',
      async (locale, word) => {
        const { page, complaints } = await open(view, { locale })
        expect(await page.evaluate(() => document.documentElement.lang)).toBe(locale)
        expect(await page.getByText(word, { exact: true }).count()).toBe(1)
        expect(complaints).toEqual([])
      },
      60_000,
    )

    it('opens its question in the playground, which answers it', async () => {
      const { page } = await open(view)
      const opening = page.context().waitForEvent('page')
      await page.locator('.tools').getByText('Show the GraphQL').click()
      const playground = await opening
      await playground.locator('.graphiql-query-editor').getByText('query').first().waitFor()
      await playground.getByLabel('Execute query').click()
      await playground.locator('.result-window').getByText('"data"').waitFor()
      const answer = await playground.locator('.result-window .view-lines').innerText()
      expect(answer).not.toContain('"errors"')
    }, 60_000)
  })
})

/** What can be pressed and is smaller than a finger hits, with its size. */
function smallTargets(): readonly string[] {
  const least = 24
  return [...document.querySelectorAll('a, button, select, input, summary, [role=button]')]
    .filter((target) => target.checkVisibility())
    .map((target) => ({ target, box: target.getBoundingClientRect() }))
    .filter(({ box: { width, height } }) => width > 0 && height > 0)
    .filter(({ box: { width, height } }) => Math.min(width, height) < least - 0.5)
    .map(({ target, box }) => `${target.outerHTML.slice(0, 120)}: ${box.width}×${box.height}`)
}
