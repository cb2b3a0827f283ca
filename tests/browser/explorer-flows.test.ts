import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describeExplorer } from '../support/browser/explorer-visit'
import { allMeans, Visitor } from '../support/browser/visitor'

/** What somebody wants to know or to have, from the first page on. */
interface Flow {
  readonly name: string
  /** Does what leads to it, and waits until it is there. */
  readonly go: (visitor: Visitor) => Promise<void>
}

const mostActions = 4

const chip = (page: Page, question: RegExp) =>
  page.locator('.question-chips').getByRole('link', { name: question })
const panel = (page: Page) => page.getByRole('complementary', { name: 'What is said of it' })

const flows: readonly Flow[] = [
  {
    name: 'what follows ordering',
    go: async (visitor) => {
      const { page } = visitor
      await visitor.press(chip(page, /^What follows ordering/))
      const answer = page.getByRole('region', { name: 'What comes next?' })
      await answer.getByRole('link', { name: 'receiving' }).waitFor()
    },
  },
  {
    name: 'who meets customers little and what they do',
    go: async (visitor) => {
      const { page } = visitor
      await visitor.press(chip(page, /^Who meets customers only a little/))
      const cataloguer = page.getByRole('button', {
        name: /^cataloguer: .*correcting records.*only a little/,
      })
      await cataloguer.waitFor()
    },
  },
  {
    name: 'how Tuusula differs from Seinäjoki after ordering',
    go: async (visitor) => {
      const { page } = visitor
      await visitor.write(
        page.locator('#words'),
        'How does Tuusula differ from Seinäjoki after ordering?',
      )
      await visitor.press(page.getByRole('button', { name: 'Search' }))
      await page.locator('.similarity', { hasText: '1 of the 12 tasks' }).waitFor()
      await page
        .getByRole('img', { name: 'unpacking: not told (acquisition at Seinäjoki' })
        .waitFor()
      expect(await page.getByRole('button', { name: /^ordering,/ }).count()).toBe(0)
    },
  },
  {
    name: 'which sentence says that cataloguers put on barcodes',
    go: async (visitor) => {
      const { page } = visitor
      await visitor.press(chip(page, /^Which sentence says that cataloguers put on barcodes/))
      await visitor.press(page.getByRole('button', { name: /^Who says so: cataloguer, public/ }))
      await panel(page).locator('.claim').waitFor()
      const claim = await panel(page).locator('.claim').innerText()
      expect(claim).toContain('paragraph 9, sentence 2')
      expect(claim).toMatch(/cataloguer often\s+performs barcoding/)
    },
  },
  {
    name: 'how to get from a suggestion to the shelf',
    go: async (visitor) => {
      const { page } = visitor
      await visitor.press(chip(page, /^What leads from a suggestion to the shelf/))
      const way = page.getByRole('article', { name: /^Way 1/ })
      await way.waitFor()
      const steps = (await way.locator('ol li a').allInnerTexts()).map((text) => text.trim())
      expect([steps[0], steps.at(-1)]).toEqual(['receiving purchase suggestions', 'shelving'])
      expect(steps.length).toBeGreaterThan(4)
    },
  },
  {
    name: 'this workflow into Gephi and into a slide',
    go: async (visitor) => {
      const { page } = visitor
      // No other host is asked by a test.
      await page
        .context()
        .route('https://lite.gephi.org/**', (route) => route.fulfill({ body: 'Gephi Lite' }))
      const navigation = page.getByRole('navigation')
      await visitor.press(navigation.getByRole('link', { name: 'Workflow' }))
      await page.locator('.lanes [role=button]').first().waitFor()
      const drawn = await page.locator('.step-list .step-name').count()

      const saving = page.waitForEvent('download')
      await visitor.press(page.getByRole('button', { name: 'Save as PNG' }))
      const slide = readFileSync(await (await saving).path())
      expect(slide.subarray(1, 4).toString()).toBe('PNG')
      // The width stands in the head of the file.
      expect(slide.readUInt32BE(16)).toBeGreaterThan(1000)

      await visitor.press(page.locator('.elsewhere summary'))
      const opening = page.context().waitForEvent('page')
      await visitor.press(page.getByRole('link', { name: 'Gephi Lite' }))
      const gephi = await opening
      await gephi.waitForURL('https://lite.gephi.org/**')
      const file = new URL(gephi.url()).searchParams.get('file') ?? ''
      const graph = await (await fetch(file)).text()
      expect(drawn).toBeGreaterThan(3)
      expect(graph.match(/value="Step"/g)).toHaveLength(drawn)
    },
  },
]

describeExplorer('From the first page of the explorer,', ({ open }) => {
  describe.each(allMeans)('by $name', (means) => {
    it.each(flows)(
      `one gets to $name in at most ${mostActions} actions`,
      async ({ go }) => {
        const begun = await open({ hash: '', sign: '.question-chips a' }, means.options)
        const visitor = new Visitor(begun.page, means)
        await go(visitor)
        expect(visitor.actions).toBeLessThanOrEqual(mostActions)
        expect(begun.complaints).toEqual([])
      },
      90_000,
    )
  })
})
