import type { Page } from 'playwright-core'
import { muchOfEverything } from '../support/datasets/explorer-datasets'
import { describeExplorer } from '../support/browser/explorer-visit'
import { openFewLibraries } from '../support/servers/reference-server'

const workflows = 1010
const roles = 230

describeExplorer(
  'A list of the explorer that is cut',
  ({ open }) => {
    const note = (page: Page) => page.locator('.cut')
    const numbers = async (page: Page) =>
      (await note(page).first().innerText()).match(/\d+/g)?.map(Number)

    it('of search results says so, and shows more', async () => {
      const { page } = await open({ hash: '#/find?words=rota', sign: '.results a' })
      const [shown, all] = (await numbers(page)) ?? []
      expect(shown).toBe(30)
      expect(all).toBeGreaterThanOrEqual(workflows)
      expect(await page.locator('.results li').count()).toBe(30)
      await note(page).getByRole('button', { name: 'Show more' }).click()
      await page.locator('.results li').nth(59).waitFor()
      expect((await numbers(page))?.[0]).toBe(60)
    }, 60_000)

    it('of what to begin with says so, and shows more', async () => {
      const { page } = await open({ hash: '#/find', sign: '.beginnings a' })
      expect(await note(page).count()).toBe(2)
      expect((await numbers(page))?.[0]).toBe(30)
      await note(page).first().getByRole('button').click()
      await page.locator('.beginnings div:has(.cut) li').nth(59).waitFor()
    }, 60_000)

    it('of workflows to choose from says so, and where the others are', async () => {
      const views = ['#/workflow/acquisition', '#/compare/acquisition,tuusula-acquisition']
      for (const hash of views) {
        const { page } = await open({ hash, sign: '.chooser input' })
        await note(page).getByText('Search for the others under Find.').waitFor()
        expect((await numbers(page))?.[0]).toBe(1000)
      }
    }, 60_000)

    it('of roles that meet customers says so, and shows the rest', async () => {
      const { page } = await open({ hash: '#/contact', sign: '.press' })
      const [shown, all] = (await numbers(page)) ?? []
      expect(shown).toBe(100)
      expect(all).toBeGreaterThan(roles)
      await note(page).getByRole('button', { name: 'Show more' }).click()
      await note(page).getByText(`200 of ${all} are shown.`).waitFor()
      await note(page).getByRole('button', { name: 'Show more' }).click()
      await page.getByRole('button', { name: 'hand 99:' }).waitFor()
      expect(await note(page).count()).toBe(0)
      expect(await page.locator('.press').count()).toBe(all)
    }, 60_000)

    it('of claims says so, shows more, and leads to the question when the page goes no further', async () => {
      const { page } = await open({ hash: '#/contact?show=much-library', sign: '.panel .cut' })
      const cut = page.locator('.panel .cut')
      expect(await cut.innerText()).toContain('At most 200 of each kind are shown; there are more.')
      await cut.getByRole('button', { name: 'Show more' }).click()
      await cut.getByText('At most 400 ').waitFor()
      // The endpoint refuses what would cost too much, and what was shown before stays.
      await cut.getByRole('button', { name: 'Show more' }).click()
      await cut.getByText('“Show the GraphQL” opens the question').waitFor()
      expect(await cut.innerText()).toContain('At most 400 ')
      expect(await cut.getByRole('button').count()).toBe(0)
      const [claims] = await page
        .locator('.panel button', { hasText: /Show \d+ more/ })
        .allInnerTexts()
      expect(Number(/\d+/.exec(claims ?? '')?.[0])).toBeGreaterThan(380)
    }, 60_000)

    it('of steps that do a task says so', async () => {
      const { page } = await open({ hash: '#/contact?show=cataloguing', sign: '.panel .cut' })
      expect(await page.locator('.panel .cut').innerText()).toContain('At most 200')
    }, 60_000)

    it('of nodes in a picture says so, with a file that has the rest', async () => {
      const { page } = await open({ hash: '#/find/much-library?radius=2', sign: '.picture-head a' })
      const head = page.locator('.picture-head')
      expect(await head.innerText()).toMatch(/2000 of \d+ nodes are drawn/)
      const found = Number(/of (\d+)/.exec(await head.innerText())?.[1])
      const file = await page.request.get(
        new URL((await head.locator('a').getAttribute('href')) ?? '', page.url()).href,
      )
      expect((await file.text()).match(/<node /g)).toHaveLength(found)
    }, 90_000)
  },
  [muchOfEverything({ workflows, roles })],
  openFewLibraries,
)
