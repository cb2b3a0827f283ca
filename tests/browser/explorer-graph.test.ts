import type { Page } from 'playwright-core'
import { comes, describeExplorer, swipe, violationsIn } from '../support/browser/explorer-visit'
import { fadedNodes, labelsOf, nodesInSight, placeOf, viewOf } from '../support/browser/drawn-graph'
import { openFewLibraries } from '../support/servers/reference-server'

const sign = '.graph-picture canvas'
const cataloguer = { hash: '#/find/cataloguer', sign }
const large = { hash: '#/find/cataloguer?radius=3', sign }
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

describeExplorer(
  'The graph of the explorer',
  ({ open }) => {
    const panel = (page: Page) => page.getByRole('complementary')
    const press = (page: Page, name: string | RegExp) =>
      page.locator('.find-picture').getByRole('button', { name }).click()

    it('keeps its size when the panel opens and closes, with what was chosen in sight', async () => {
      const { page } = await open(large)
      for (let times = 0; times < 4; times++) await press(page, 'Larger')
      const { zoom } = await viewOf(page)
      await page.locator('.node-list summary', { hasText: 'Task' }).click()
      await page.locator('.node-list').getByRole('button', { name: 'barcoding' }).first().click()
      await panel(page).getByRole('heading', { name: 'barcoding', exact: true }).waitFor()
      expect(await comes(async () => (await nodesInSight(page)).includes('barcoding'))).toBe(true)
      expect((await viewOf(page)).zoom).toBe(zoom)
      await page.keyboard.press('Escape')
      await panel(page).waitFor({ state: 'detached' })
      expect((await viewOf(page)).zoom).toBe(zoom)
    }, 60_000)

    it('is fitted again when the panel or the window changes its room, until somebody moves it, and stays where it is on the page', async () => {
      const { page } = await open(cataloguer)
      const top = () =>
        page.locator('.graph-picture').evaluate((it) => it.getBoundingClientRect().y)
      const all = await nodesInSight(page)
      const [before, above] = [await viewOf(page), await top()]
      await page.evaluate(() => (location.hash += '?show=barcoding'))
      await panel(page).getByRole('heading', { name: 'barcoding', exact: true }).waitFor()
      expect(await comes(async () => (await viewOf(page)).zoom < before.zoom)).toBe(true)
      expect(await nodesInSight(page)).toEqual(all)
      expect(await top()).toBe(above)
      const narrow = await viewOf(page)
      await page.setViewportSize({ width: 1800, height: 1000 })
      expect(await comes(async () => (await viewOf(page)).zoom > narrow.zoom)).toBe(true)
      expect(await nodesInSight(page)).toEqual(all)

      for (const gesture of ['Larger', 'wheel', 'ArrowLeft']) {
        await press(page, 'Show all')
        const picture = page.locator('.graph-picture')
        if (gesture === 'Larger') await press(page, gesture)
        else if (gesture === 'wheel') {
          await picture.hover({ position: { x: 5, y: 5 } })
          await page.mouse.wheel(0, -100)
        } else await picture.press(gesture)
        const { zoom, pan } = await viewOf(page)
        const size = page.viewportSize() ?? { width: 0, height: 0 }
        await page.setViewportSize({ ...size, width: size.width - 100 })
        expect(await comes(async () => (await viewOf(page)).pan.x !== pan.x)).toBe(true)
        expect((await viewOf(page)).zoom).toBe(zoom)
      }
    }, 60_000)

    it('takes out what a sign of the legend stands for, and brings it back by undo, by the browser and after a reload', async () => {
      const { page, complaints } = await open(cataloguer)
      const legend = page.locator('.graph-legend')
      const all = await nodesInSight(page)
      expect(all).toContain('barcoding')
      await legend.getByRole('button', { name: /^Task/ }).click()
      expect(await comes(async () => !(await nodesInSight(page)).includes('barcoding'))).toBe(true)
      await page.locator('.left-out').getByText('nodes are hidden').waitFor()
      expect(await page.locator('.node-list summary', { hasText: 'Task' }).count()).toBe(0)
      await page.reload()
      await page.locator(sign).first().waitFor()
      expect(await comes(async () => (await nodesInSight(page)).length > 0)).toBe(true)
      expect(await nodesInSight(page)).not.toContain('barcoding')

      await page.locator('.left-out').getByRole('button', { name: 'Undo' }).click()
      expect(await comes(async () => (await nodesInSight(page)).includes('barcoding'))).toBe(true)
      await page.goBack()
      expect(await comes(async () => !(await nodesInSight(page)).includes('barcoding'))).toBe(true)
      await press(page, 'Show all again')

      await legend.getByRole('button', { name: /^possibly, rarely/ }).click()
      await legend.locator('summary').first().click()
      await legend.getByRole('button', { name: /^performs/ }).click()
      const edges = page.locator('.node-list summary', { hasText: 'Edges' })
      expect(await comes(async () => Number((await edges.innerText()).slice(6)) < 22)).toBe(true)
      expect(page.url()).toContain('without=')
      expect(await violationsIn(page)).toEqual([])
      expect(complaints).toEqual([])
    }, 60_000)

    it('hides a node and what hangs on it, with the keyboard alone', async () => {
      const { page } = await open({ hash: '#/find/cataloguer?show=correcting-records', sign })
      const hide = panel(page).getByRole('button', { name: 'Hide it in the picture' })
      await hide.press('Enter')
      expect(
        await comes(async () => !(await nodesInSight(page)).includes('correcting-records')),
      ).toBe(true)
      await page.locator('.left-out').getByRole('button', { name: 'Undo' }).press('Enter')
      expect(
        await comes(async () => (await nodesInSight(page)).includes('correcting-records')),
      ).toBe(true)
    }, 60_000)

    it('takes back what was added around a node', async () => {
      const { page } = await open({ hash: '#/find/cataloguer,barcoding?show=barcoding', sign })
      await panel(page).getByRole('button', { name: 'Take away what is around it' }).click()
      expect(await comes(async () => !page.url().includes(',barcoding'))).toBe(true)
    }, 60_000)

    it('lights up the neighbours of what the pointer is over, and names it on a card', async () => {
      const { page } = await open(cataloguer)
      const { x, y } = await placeOf(page, 'barcoding')
      await page.mouse.move(x - 40, y - 40)
      await page.mouse.move(x, y, { steps: 3 })
      const card = page.locator('.hover-card')
      await card.getByText('barcoding').waitFor()
      expect(await card.innerText()).toMatch(/Task[\s\S]*edges here/)
      const faded = await fadedNodes(page)
      expect(faded).toContain('face-to-face')
      expect(faded).not.toContain('cataloguer')
      await page.keyboard.press('Escape')
      await card.waitFor({ state: 'detached' })
      expect(await fadedNodes(page)).toEqual([])
    }, 60_000)

    it('names where one began and the best connected at any size, each so that it can be read', async () => {
      const { page } = await open(large)
      for (let times = 0; times < 6; times++) {
        const labels = await labelsOf(page)
        expect(labels.map(({ id }) => id)).toContain('cataloguer')
        expect(labels.length).toBeGreaterThan(times < 3 ? 5 : 0)
        expect(Math.min(...labels.map(({ size }) => size))).toBeGreaterThan(12)
        expect(labels.filter((one) => labels.some((other) => lieOnEachOther(one, other)))).toEqual(
          [],
        )
        await press(page, 'Smaller')
        await page.waitForTimeout(250)
      }
    }, 60_000)

    it('says of which hubs it does not draw everything, and draws it when asked to', async () => {
      const { page } = await open(large)
      const note = page.locator('.left-out')
      await note.getByText('brings at most 12 others').waitFor()
      const hub = note.getByRole('button').first()
      const name = await hub.innerText()
      await hub.press('Enter')
      expect(await comes(async () => /find\/cataloguer,/.test(page.url()))).toBe(true)
      expect(await comes(async () => !(await note.innerText()).includes(`${name} (+`))).toBe(true)
    }, 60_000)

    it('lets a finger scroll on, is moved and enlarged by two, and cannot be lost', async () => {
      const { page, complaints } = await open(cataloguer, phone)
      const picture = page.locator('.graph-picture')
      await picture.scrollIntoViewIfNeeded()
      const [before, scrolled] = [await viewOf(page), await page.evaluate(() => scrollY)]
      await swipe(page, picture, { y: -250 })
      expect(await comes(() => page.evaluate((from) => scrollY > from + 100, scrolled))).toBe(true)
      expect(await viewOf(page)).toEqual(before)

      await picture.scrollIntoViewIfNeeded()
      await swipe(page, picture, { x: 60, y: 40, spread: 80 })
      expect(await comes(async () => (await viewOf(page)).zoom > before.zoom * 1.1)).toBe(true)
      await picture.focus()
      for (let times = 0; times < 60; times++) await page.keyboard.press('ArrowLeft')
      expect((await nodesInSight(page)).length).toBeGreaterThan(0)
      await press(page, 'Show all')
      expect(await comes(async () => (await nodesInSight(page)).length > 12)).toBe(true)
      expect(await violationsIn(page)).toEqual([])
      expect(complaints).toEqual([])
    }, 60_000)
  },
  [],
  openFewLibraries,
)

interface Rectangle {
  readonly id: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The boxes that the drawing library gives are some pixels larger than the letters. */
function lieOnEachOther(one: Rectangle, other: Rectangle): boolean {
  if (one.id === other.id) return false
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left)
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
  return across > 7 && down > 7
}
