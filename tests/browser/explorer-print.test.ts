import type { Page } from 'playwright-core'
import { longWorkflow } from '../support/datasets/long-workflow'
import { describeExplorer, violationsIn } from '../support/browser/explorer-visit'
import { openFewLibraries } from '../support/servers/reference-server'

/** A page of A4 with usual margins, in pixels. */
const paper = { width: 718, height: 1047 }

const views = [
  ['#/find/cataloguer', '.graph-picture canvas', '.graph-paper svg text'],
  ['#/workflow/long-way-work?thing=library-material', '.lanes [role=button]', '.lane-paper svg'],
  ['#/contact', '.press', '.drawing text'],
  ['#/compare/acquisition,tuusula-acquisition', '.press', '.drawing text'],
] as const

describeExplorer(
  'The explorer on paper',
  ({ open }) => {
    it.each(views)(
      'has %s dark on white, though its colours are dark on the screen, and nothing to press',
      async (hash, sign, drawing) => {
        const { page } = await open({ hash, sign }, { colorScheme: 'dark', viewport: paper })
        await print(page)
        await page.locator(drawing).first().waitFor()
        const light = async (selector: string, property: string) =>
          lightness(await page.locator(selector).first().evaluate(styleOf, property))
        expect(await light('h1', 'color')).toBeLessThan(80)
        expect(await light(drawing, drawing.endsWith('text') ? 'fill' : 'color')).toBeLessThan(140)
        expect(await page.locator('html').evaluate(styleOf, 'background-color')).toBe(
          'rgba(0, 0, 0, 0)',
        )
        for (const selector of ['header', '.choice select', '.tools', '.zoom', '.makers-mark'])
          expect(await page.locator(`${selector}:visible`).count()).toBe(0)
        const foot = await page.locator('.paper-foot').innerText()
        expect(foot).toContain('Licence: CC-BY-4.0')
        expect(foot).toContain(hash.split('?')[0])
        const width = await page.evaluate(() => document.documentElement.scrollWidth)
        expect(width).toBeLessThanOrEqual(paper.width)
      },
      60_000,
    )

    it('breaks lanes into rows that fit a page, each with the names of the lanes, and loses no step', async () => {
      const { page } = await open(
        { hash: '#/workflow/long-way-work', sign: '.lanes [role=button]' },
        { viewport: paper },
      )
      await print(page)
      const rows = await page.locator('.lane-paper > svg').evaluateAll((all) =>
        all.map((row) => {
          const { width, height } = row.getBoundingClientRect()
          const pieces = [...row.querySelectorAll('svg')].map(({ viewBox }) => {
            const { x, width: across } = viewBox.baseVal
            return [x, x + across] as const
          })
          return { width, height, pieces }
        }),
      )
      expect(rows.length).toBeGreaterThan(5)
      for (const { width, height } of rows) {
        expect(width).toBeLessThanOrEqual(paper.width)
        expect(height).toBeLessThanOrEqual(paper.height)
      }
      const parts = rows.map(({ pieces }) => pieces.at(-1) ?? [0, 0])
      for (const [index, [start]] of parts.slice(1).entries())
        expect(start).toBeCloseTo(parts[index]?.[1] ?? 0, 3)
      expect(rows.slice(1).every(({ pieces }) => pieces.length === 2)).toBe(true)
      const cuts = parts.slice(1).map(([start]) => start)
      const steps = await page
        .locator('.lanes-drawing [data-element-id^="step_"]:not([data-element-id$="_label"])')
        .evaluateAll((all) =>
          all.map((step) => (step as SVGGElement).transform.baseVal.consolidate()?.matrix.e ?? 0),
        )
      expect(steps).toHaveLength(60)
      for (const cut of cuts)
        expect(steps.filter((left) => left < cut && cut < left + 100)).toEqual([])
    }, 60_000)

    it('breaks a long way into rows that fit a page, and loses no step', async () => {
      const { page } = await open(
        { hash: '#/way/selection,spine-labelling', sign: '.ways-drawing svg' },
        { viewport: paper },
      )
      await print(page)
      const rows = page.locator('.way-paper svg')
      const boxes = await rows.evaluateAll((all) =>
        all.map((row) => {
          const { left, right, height } = row.getBoundingClientRect()
          return { left, right, height, starts: (row as SVGSVGElement).viewBox.baseVal.x }
        }),
      )
      expect(boxes.filter(({ starts }) => starts > 0).length).toBeGreaterThan(0)
      for (const { left, right, height } of boxes) {
        expect(left).toBeGreaterThanOrEqual(0)
        expect(right).toBeLessThanOrEqual(paper.width)
        expect(height).toBeLessThanOrEqual(paper.height)
      }
      const steps = await page
        .locator('.ways-drawing [aria-label$=", Step"] .press-area')
        .evaluateAll((all) =>
          all
            .map((step) => (step as SVGRectElement).getBBox())
            .map(({ x, y, width, height }): Area => ({ x, y, width, height })),
        )
      expect(steps.length).toBeGreaterThan(5)
      const areas = await rows.evaluateAll((all) =>
        all
          .map((row) => (row as SVGSVGElement).viewBox.baseVal)
          .map(({ x, y, width, height }) => ({ x, y, width, height })),
      )
      const isIn = (step: Area, area: Area) =>
        area.x <= step.x &&
        area.y <= step.y &&
        area.x + area.width >= step.x + step.width &&
        area.y + area.height >= step.y + step.height
      expect(steps.filter((step) => !areas.some((area) => isIn(step, area)))).toEqual([])
    }, 60_000)

    it('takes the colours of the system in drawings, if it chooses them', async () => {
      const { page, complaints } = await open(
        { hash: '#/contact', sign: '.press' },
        { forcedColors: 'active', colorScheme: 'dark' },
      )
      const text = await page.locator('.drawing text').first().evaluate(styleOf, 'fill')
      const ground = await page.locator('.sheet').evaluate(styleOf, 'background-color')
      expect(Math.abs(lightness(text) - lightness(ground))).toBeGreaterThan(120)
      expect(await page.locator('.bar').first().evaluate(styleOf, 'background-color')).not.toBe(
        ground,
      )
      expect(await violationsIn(page)).toEqual([])
      expect(complaints).toEqual([])
    }, 60_000)
  },
  [longWorkflow(60)],
  openFewLibraries,
)

type Area = Pick<DOMRect, 'x' | 'y' | 'width' | 'height'>

async function print(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
}

function styleOf(element: Element, property: string): string {
  return getComputedStyle(element).getPropertyValue(property)
}

/** From 0 to 255. */
function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = colour.match(/[\d.]+/g)?.map(Number) ?? []
  return (red + green + blue) / 3
}
