import type { Locator, Page } from 'playwright-core'
import { longWorkflow } from '../support/datasets/long-workflow'
import { comes, describeExplorer, swipe, violationsIn } from '../support/browser/explorer-visit'
import { openFewLibraries } from '../support/servers/reference-server'

const steps = 60
const sign = '.lanes [data-element-id]'
const long = { hash: '#/workflow/long-way-work', sign }
const seinajoki = { hash: '#/workflow/seinajoki-acquisition', sign }
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

describeExplorer(
  'The drawing of a workflow in the explorer',
  ({ open }) => {
    const box = (page: Page) => page.locator('.lanes-box')
    const scrolled = (page: Page) =>
      box(page).evaluate(({ scrollLeft, scrollTop }) => ({ left: scrollLeft, top: scrollTop }))
    const step = (page: Page, number: number) =>
      page.locator(`[data-element-id="step_long-way-${number}"]`)

    it('is moved by a finger, and lets it go on to the page', async () => {
      const { page, complaints } = await open(seinajoki, phone)
      await box(page).scrollIntoViewIfNeeded()
      await swipe(page, box(page), { x: -250 })
      expect(await comes(async () => (await scrolled(page)).left > 150)).toBe(true)
      const before = await page.evaluate(() => scrollY)
      // To the end of the box at first.
      await swipe(page, box(page), { y: -400 })
      await swipe(page, box(page), { y: -400 })
      expect(await comes(async () => (await page.evaluate(() => scrollY)) > before)).toBe(true)
      expect(await page.evaluate(() => visualViewport?.scale)).toBe(1)
      // A label of two lines: only what is in sight is looked at.
      await page.locator('[data-element-id="step_seinajoki-brief-record"]').scrollIntoViewIfNeeded()
      expect(await violationsIn(page)).toEqual([])
      expect(complaints).toEqual([])
    }, 60_000)

    it('is moved by a wheel, which goes on to the page', async () => {
      const { page } = await open(seinajoki)
      await box(page).hover()
      await page.mouse.wheel(300, 0)
      expect(await comes(async () => (await scrolled(page)).left > 200)).toBe(true)
      await page.mouse.wheel(0, 4000)
      expect(await comes(async () => (await scrolled(page)).top > 0)).toBe(true)
      await page.mouse.wheel(0, 4000)
      expect(await comes(() => page.evaluate(() => scrollY > 0))).toBe(true)
    }, 60_000)

    it('is moved and enlarged with the keyboard, and shows all', async () => {
      const { page } = await open(long)
      await box(page).focus()
      await page.keyboard.press('ArrowRight')
      expect(await comes(async () => (await scrolled(page)).left > 0)).toBe(true)
      const width = () => box(page).evaluate(({ scrollWidth }) => scrollWidth)
      const before = await width()
      await page.keyboard.press('+')
      expect(await comes(async () => (await width()) > before * 1.2)).toBe(true)
      await page.keyboard.press('-')
      await page.keyboard.press('-')
      expect(await comes(async () => (await width()) < before)).toBe(true)
      await page.keyboard.press('0')
      expect(
        await comes(() =>
          box(page).evaluate(
            (element) =>
              element.scrollWidth <= element.clientWidth &&
              element.scrollHeight <= element.clientHeight,
          ),
        ),
      ).toBe(true)
      await page.getByRole('button', { name: 'Larger' }).click()
      expect(
        await comes(() =>
          box(page).evaluate((element) => element.scrollWidth > element.clientWidth),
        ),
      ).toBe(true)
    }, 60_000)

    it('has letters that can be read, however long the workflow is', async () => {
      const { page } = await open(long)
      const letters = await step(page, 1)
        .locator('text')
        .evaluate((text) => {
          const { a = 1 } = (text as SVGTextElement).getScreenCTM() ?? {}
          return Number.parseFloat(getComputedStyle(text).fontSize) * a
        })
      expect(letters).toBeGreaterThan(10.5)
      expect(await page.locator('.lanes .said').count()).toBeGreaterThan(steps)
    }, 60_000)

    it('keeps the names of its lanes in sight', async () => {
      const { page } = await open(long)
      await box(page).evaluate((element) => element.scrollTo({ left: 3000 }))
      const frame = await rectOf(box(page))
      const names = page.locator('.lane-name')
      expect(await names.count()).toBe(7)
      for (const name of await names.all())
        expect((await rectOf(name)).left - frame.left).toBeLessThan(50)
    }, 60_000)

    it('brings a step into sight that is opened by the address, by the list or in the panel', async () => {
      const { page } = await open({ ...long, hash: `${long.hash}?show=long-way-30` })
      expect(await comes(() => isInSight(page, step(page, 30)))).toBe(true)
      await page
        .locator('.step-name')
        .getByRole('button', { name: 'stage 55 of the long way', exact: true })
        .click()
      expect(await comes(() => isInSight(page, step(page, 55)))).toBe(true)
      const panel = page.getByRole('complementary')
      await panel.getByRole('button', { name: 'stage 56 of the long way' }).first().click()
      expect(await comes(() => isInSight(page, step(page, 56)))).toBe(true)
    }, 60_000)

    it('shows each step that has the focus, beside the names of the lanes', async () => {
      const { page } = await open(long)
      await step(page, 40).focus()
      expect(await comes(() => isInSight(page, step(page, 40)))).toBe(true)
    }, 60_000)

    it('opens a role by the name of its lane, and by the list', async () => {
      const { page } = await open(seinajoki)
      await page.getByRole('button', { name: 'Read about the role orderer' }).press('Enter')
      const panel = page.getByRole('complementary')
      await panel.getByRole('heading', { name: 'orderer', exact: true }).waitFor()
      await page
        .locator('.step-list')
        .getByRole('button', { name: 'department head' })
        .first()
        .click()
      await panel.getByRole('heading', { name: 'department head', exact: true }).waitFor()
      expect(page.url()).toContain('show=department-head')
    }, 60_000)

    it('loses nothing when the panel opens', async () => {
      const { page } = await open(seinajoki)
      const last = page.locator('[data-element-id^="end_"], [data-element-id*="spine"]').last()
      await page.locator('[data-element-id="step_seinajoki-ordering"]').click()
      await page.getByRole('complementary').getByRole('heading').first().waitFor()
      await box(page).evaluate((element) => element.scrollTo({ left: 1e6, top: 0 }))
      const [end, frame] = [await rectOf(last), await rectOf(box(page))]
      expect(end.right).toBeLessThanOrEqual(frame.right)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        1280,
      )
    }, 60_000)

    it('has all of itself in small, where a click leads to that part', async () => {
      const { page } = await open(long)
      const overview = page.locator('.overview')
      const { left, top, right, bottom } = await rectOf(overview)
      await page.mouse.click(left + (right - left) * 0.9, (top + bottom) / 2)
      expect(
        await comes(() =>
          box(page).evaluate((element) => element.scrollLeft > element.scrollWidth * 0.7),
        ),
      ).toBe(true)
      await page.mouse.move(left + (right - left) * 0.5, (top + bottom) / 2)
      await page.mouse.down()
      await page.mouse.move(left + 5, (top + bottom) / 2, { steps: 4 })
      await page.mouse.up()
      expect(await comes(async () => (await scrolled(page)).left === 0)).toBe(true)
      // What fits needs none.
      await page.getByRole('button', { name: 'Show all' }).click()
      await overview.waitFor({ state: 'detached' })
    }, 60_000)

    it('shows the mark of its makers, with a name, and on nothing that is drawn', async () => {
      const { page } = await open(seinajoki)
      const mark = page.getByRole('link', { name: 'bpmn.io' })
      const [of, frame] = [await rectOf(mark), await rectOf(box(page))]
      expect(of.top).toBeGreaterThanOrEqual(frame.bottom)
      expect(of.right - of.left).toBeGreaterThan(20)
      expect(await violationsIn(page)).toEqual([])
    }, 60_000)
  },
  [longWorkflow(steps)],
  openFewLibraries,
)

function rectOf(element: Locator) {
  return element.evaluate((one) => {
    const { left, top, right, bottom } = one.getBoundingClientRect()
    return { left, top, right, bottom }
  })
}

/** In the box, and beside the names of the lanes. */
async function isInSight(page: Page, element: Locator): Promise<boolean> {
  const [place, frame, name] = [
    await rectOf(element),
    await rectOf(page.locator('.lanes-box')),
    await rectOf(page.locator('.lane-name').last()),
  ]
  return (
    place.left >= name.right - 6 &&
    place.right <= frame.right &&
    place.top >= frame.top - 12 &&
    place.bottom <= frame.bottom
  )
}
