import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { toldInFull } from '../support/datasets/explorer-datasets'
import { describeExplorer, violationsIn } from '../support/browser/explorer-visit'

const compared = {
  hash: '#/compare/acquisition,told-in-full-acquisition',
  sign: '.drawing .press',
}

describeExplorer(
  'A comparison in the explorer',
  ({ open }) => {
    const noStep = (page: Page, words: string) => page.getByRole('img', { name: words })

    it('tells apart why there is no step: elsewhere, not done because all is told, or not told', async () => {
      const { page, complaints } = await open(compared)
      await noStep(page, 'receiving: not done (acquisition told in full)').waitFor()
      await noStep(page, 'cataloguing: not done (acquisition told in full)').waitFor()
      await noStep(page, 'showing arrivals: not told (acquisition)').waitFor()
      expect(await page.getByRole('img', { name: 'in another row:' }).count()).toBe(2)
      expect(await page.getByRole('img', { name: 'not done (acquisition)' }).count()).toBe(0)

      const signs = await Promise.all(
        ['receiving: not done', 'showing arrivals: not told', 'in another row:'].map((words) =>
          noStep(page, words).first().evaluate(signOf),
        ),
      )
      expect(new Set(signs).size).toBe(3)
      expect(signs).not.toContain('')
      const legend = page.locator('.drawing [aria-label="Signs"]')
      expect(await legend.textContent()).toContain('the source states that it tells all')
      expect(await violationsIn(page)).toEqual([])
      expect(complaints).toEqual([])
    }, 60_000)

    it('names the step in another row, and opens it with the keyboard', async () => {
      const { page } = await open(compared)
      const link = page.getByRole('button', { name: /^\w+: in another row:/ }).first()
      const name = (await link.getAttribute('aria-label')) ?? ''
      const [, step = ''] = name.split('in another row: ')
      expect(['ordering', 'selection']).toContain(step)
      await link.focus()
      await page.keyboard.press('Enter')
      const panel = page.getByRole('complementary')
      await panel.getByRole('heading', { name: step, exact: true }).waitFor()
    }, 60_000)

    it('says which steps name nobody, and what is only said with a qualifier', async () => {
      const { page } = await open(compared)
      await page.getByRole('button', { name: 'showing arrivals, cataloguer (often)' }).waitFor()
      await page.getByRole('button', { name: 'selection, nobody is named' }).waitFor()
      const figures = await page.locator('.figures tbody tr').allInnerTexts()
      const row = (name: string) =>
        figures
          .find((text) => text.startsWith(name))
          ?.split('\t')
          .slice(1)
      expect(row('How much is told')).toEqual(['a part', 'all of it, the source states'])
      expect(row('Steps that name nobody')).toEqual(['0', '1'])
      expect(row('Pairs of roles')).toEqual(['2', '1'])
      expect(row('Places where that is unknown')).toEqual(['0', '1'])
    }, 60_000)

    it.each([
      ['en', ['not done: the source states', 'not told', 'in another row']],
      ['fi', ['ei tehdä: lähde sanoo', 'ei kerrota', 'toisella rivillä']],
      ['sv', ['utförs inte: källan säger', 'berättas inte', 'på en annan rad']],
    ])(
      'has the words of all four in the saved picture in %s',
      async (locale, words) => {
        const { page } = await open(compared, { locale })
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: 'SVG' }).click(),
        ])
        const text = await readFile(await download.path(), 'utf8')
        const plain = text.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ')
        for (const word of words) expect(plain).toContain(word)
      },
      60_000,
    )
  },
  [toldInFull],
)

/** What stands before the words of a place without a step: its lines, or its sign. */
function signOf(place: Element): string {
  const ways = [...place.querySelectorAll('path')].map((path) => path.getAttribute('d'))
  return ways.join(' ') || (place.querySelector('text')?.textContent ?? '')
}
