import type { Page } from 'playwright-core'
import { toldInFull } from '../support/datasets/explorer-datasets'
import { describeExplorer } from '../support/browser/explorer-visit'

const panel = (page: Page) => page.getByRole('complementary')
const chooser = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true })

/** Workflows beside that of acquisition in general. */
const twelve = [
  'arbark-cataloguing',
  'armstrong-acquisition',
  'bcpl-borrowing',
  'brandeis-request',
  'british-library-sound-backup',
  'british-library-sound-quality-control',
  'british-library-sound-submission',
  'bulgarian-academy-stack-order',
  'cal-poly-pomona-returns',
  'celia-course-book',
  'champaign-returns',
  'copenhagen-weeding',
]

describeExplorer(
  'With many libraries, the explorer',
  ({ open }) => {
    it('tells in four actions how Tuusula differs from Seinäjoki after ordering', async () => {
      const { page, complaints } = await open({ hash: '', sign: '.beginnings a' })
      await page.getByRole('link', { name: 'Compare' }).click()
      await chooser(page, 'Workflow 1').fill('tuusula')
      await chooser(page, 'Workflow 1').press('Enter')
      await page.waitForFunction(() => location.hash.includes('tuusula-acquisition'))
      await chooser(page, 'Workflow 2').fill('SEINAJOKI acquisition')
      await chooser(page, 'Workflow 2').press('Enter')
      await page.waitForFunction(() => location.hash.includes(',seinajoki-acquisition'))
      await page.getByLabel('Only what comes after').selectOption({ label: 'ordering' })

      await page.locator('.similarity', { hasText: '1 of the 12 tasks' }).waitFor()
      await page
        .getByRole('img', { name: 'unpacking: not told (acquisition at Seinäjoki' })
        .waitFor()
      expect(await page.getByRole('button', { name: /^ordering,/ }).count()).toBe(0)
      expect(complaints).toEqual([])
    }, 60_000)

    it('narrows the lists by country, type and variant, and says how many are left', async () => {
      const { page } = await open({ hash: '#/compare', sign: '.chooser input' })
      const summary = page.locator('.narrow summary')
      const left = async () => Number(/(\d+) of/.exec(await summary.innerText())?.[1])
      const all = await left()
      expect(all).toBeGreaterThan(90)
      await summary.press('Enter')
      await page.getByLabel('Country').selectOption('FI')
      await page.getByLabel('A variant of').selectOption('acquisition')
      await page.waitForFunction(() => location.hash.includes('variant=acquisition'))
      const some = await left()
      expect(some).toBeGreaterThan(3)
      expect(some).toBeLessThan(all / 2)

      await chooser(page, 'Add another').click()
      const options = await page.locator('.chooser-list li').allInnerTexts()
      expect(options.length).toBeLessThanOrEqual(some)
      expect(options.join()).toContain('Tuusula')
      expect(options.join()).not.toContain('Menomonee')
      await page.reload()
      await page.locator('.chooser input').first().waitFor()
      expect(await left()).toBe(some)
    }, 60_000)

    it('lets go of a list by Escape, and leaves the choice as it was', async () => {
      const { page } = await open({
        hash: '#/workflow/tuusula-acquisition',
        sign: '.chooser input',
      })
      const field = chooser(page, 'Workflow')
      const before = await field.inputValue()
      await field.focus()
      await page.keyboard.type('seina')
      await page.locator('.chooser-list li').first().waitFor()
      await page.keyboard.press('Escape')
      expect(await page.locator('.chooser-list li').count()).toBe(0)
      expect(await field.inputValue()).toBe(before)
    }, 60_000)

    it('shows three workflows as a table of tasks, where the arrow keys lead from cell to cell', async () => {
      const { page, complaints } = await open({
        hash: '#/compare/acquisition,seinajoki-acquisition,told-in-full-acquisition',
        sign: '.grid-box td button',
      })
      const grid = page.getByRole('grid', { name: 'Workflows by tasks' })
      const cell = (name: string) => grid.locator(`td [aria-label="${name}"]`)
      await cell('acquisition told in full, receiving: not done').first().waitFor()
      await cell('acquisition, showing arrivals: not told').first().waitFor()
      expect(await grid.locator('[aria-label*="in another column: "]').count()).toBeGreaterThan(0)
      const signs = await Promise.all(
        ['receiving: not done', 'showing arrivals: not told', 'in another column: '].map((words) =>
          grid.locator(`[aria-label*="${words}"] path`).first().getAttribute('d'),
        ),
      )
      expect(new Set(signs).size).toBe(3)

      const start = grid.locator('tbody tr').first().locator('td').first().locator('> *')
      await start.focus()
      await page.keyboard.press('End')
      await page.keyboard.press('Home')
      await page.keyboard.press('ArrowRight')
      const head = grid.locator('thead th button').nth(0)
      await page.keyboard.press('ArrowUp')
      expect(await head.evaluate((element) => element === document.activeElement)).toBe(true)
      await page.keyboard.press('Enter')
      const label = (await head.textContent()) ?? ''
      await panel(page).getByRole('heading', { name: label, exact: true }).waitFor()
      expect(complaints).toEqual([])
    }, 60_000)

    it('says which workflows it leaves out, and which are named twice', async () => {
      const { page } = await open({
        hash: `#/compare/acquisition,acquisition,${twelve.join(',')}`,
        sign: '.chooser input',
      })
      const notes = (await page.locator('main .cut').allInnerTexts()).join('\n')
      expect(notes).toContain('Named twice, and compared once: acquisition.')
      expect(notes).toContain('At most 10 are compared at once. Left out: ')
      expect(notes).toContain('Champaign')
    }, 60_000)

    it('marks a task that both do by other roles', async () => {
      const { page } = await open({
        hash: '#/compare/acquisition,armstrong-acquisition',
        sign: '.drawing .press',
      })
      const bonds = page.locator('.drawing g[role=img][aria-label^="in both"]')
      await bonds.first().waitFor()
      const words = await bonds.evaluateAll((all) => all.map((bond) => bond.ariaLabel))
      expect(words).toContain('in both, by other roles')
      expect(words).toContain('in both')
    }, 60_000)
  },
  [toldInFull],
)
