import type { Page } from 'playwright-core'
import { describeExplorer, settled } from '../support/browser/explorer-visit'

const panel = (page: Page) => page.getByRole('complementary')
const cells = (page: Page, words: string) =>
  page.locator(`.grid-box td button[aria-label*="${words}"]`)

async function isListedInFull(page: Page, words: string): Promise<void> {
  const cell = cells(page, words).first()
  const [count] = (await cell.locator('text').textContent())?.split('/') ?? []
  await cell.click()
  const list = page.locator('.where-list', { hasText: words.split(', ').at(-1) ?? '' })
  await list.locator('li').first().waitFor()
  expect(await list.locator('li').count()).toBe(Number(count))
}

describeExplorer('A figure of what is missing or differs', ({ open }) => {
  it('lists as many differences from the general picture as it counts, each with its claim', async () => {
    const { page, complaints } = await open({ hash: '#/order', sign: '.grid-box td button' })
    await page.getByRole('link', { name: 'Differences' }).click()
    await page.locator('.figure-answer', { hasText: 'libraries can be compared' }).waitFor()
    await isListedInFull(page, 'Tampere University Library, in another order')
    await isListedInFull(page, 'Seinäjoki main library, told in one, and not in the other')
    await isListedInFull(page, 'Seinäjoki main library, split into steps in another way')
    await isListedInFull(page, 'Seinäjoki main library, other people do it')
    await page
      .locator('.where-list')
      .getByRole('button', { name: 'Who says so: department head' })
      .click()
    await panel(page).locator('.claim').first().waitFor()
    expect(complaints).toEqual([])
  }, 60_000)

  it('counts the differences of all libraries, however few of them one question may ask about', async () => {
    const { page } = await open({ hash: '#/differences', sign: '.figure-answer' })
    const answer = await page.locator('.figure-answer').innerText()
    const heads = await page.locator('.grid-box thead').innerText()
    await page.route('**/graphql', async (route) => {
      const { variables } = route.request().postDataJSON() as { variables: { count?: number } }
      if ((variables.count ?? 0) <= 3) return route.continue()
      return route.fulfill({
        json: { errors: [{ message: 'Too much.', extensions: { code: 'QUERY_TOO_COSTLY' } }] },
      })
    })
    await page.reload()
    await page.locator('.figure-answer').waitFor()
    await settled(page)
    expect(await page.locator('.figure-answer').innerText()).toBe(answer)
    expect(await page.locator('.grid-box thead').innerText()).toBe(heads)
    expect(await page.getByRole('alert').count()).toBe(0)
  }, 60_000)

  it('lists the gaps of the general picture and of a library, and opens each', async () => {
    const { page, complaints } = await open({
      hash: '#/gaps?country=FI',
      sign: '.figure-answer',
    })
    expect(await page.locator('.grid-box tbody tr').first().innerText()).toContain(
      'Libraries in general',
    )
    await isListedInFull(page, 'Libraries in general, tasks that nobody performs')
    await isListedInFull(page, 'Tuusula library, steps that no way leads to')
    await page.locator('.where-list li button').first().click()
    await panel(page).getByRole('heading', { level: 2 }).waitFor()
    expect(complaints).toEqual([])
  }, 60_000)
})
