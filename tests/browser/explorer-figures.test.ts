import type { Page } from 'playwright-core'
import { describeExplorer } from '../support/browser/explorer-visit'

const panel = (page: Page) => page.getByRole('complementary')
const cells = (page: Page, words: string) => page.locator(`.grid-box td [aria-label*="${words}"]`)

describeExplorer('A figure of the explorer', ({ open }) => {
  it('tells in two actions in how many workflows labelling comes before cataloguing, and which they are', async () => {
    const { page, complaints } = await open({ hash: '', sign: '.beginnings a' })
    await page.getByRole('link', { name: 'Figures' }).click()
    const cell = cells(page, '“labelling” comes before “cataloguing”')
    await cell.waitFor()
    await cell.click()

    const answer = page.locator('.figure-answer')
    await answer.getByText('“labelling” comes before “cataloguing”').waitFor()
    const counts = (await answer.innerText()).match(/\d+/g)?.map(Number) ?? []
    const [before = 0, all = 0, ...rest] = counts
    expect(before + rest.reduce((sum, count) => sum + count, 0)).toBe(all)
    expect(await cell.locator('text').textContent()).toBe(`${before}/${all}`)

    // A question that is given up would count as one that failed.
    await page.locator('.where-list li').first().waitFor()
    await page.goBack()
    const other = cells(page, '“cataloguing” comes before “labelling”')
    await other.click()
    await page.locator('.where-list li').first().waitFor()
    const [there = '0'] = (await other.locator('text').textContent())?.split('/') ?? []
    const ways = page.locator('.where-list li')
    const alsoBack = ways.filter({ hasText: 'It has the other order as well.' })
    expect((await ways.count()) - (await alsoBack.count())).toBe(Number(there))
    await ways.first().getByRole('button', { name: 'the weakest claim' }).first().click()
    await panel(page).locator('.claim').first().waitFor()
    expect(complaints).toEqual([])
  }, 60_000)

  it('of the order has other tasks and other libraries if they are chosen, and keeps them in the address', async () => {
    const { page } = await open({ hash: '#/order', sign: '.grid-box td button' })
    const rows = page.locator('.grid-box tbody tr')
    expect(await rows.count()).toBe(16)
    await page.getByText('Choose the tasks: 16 of').press('Enter')
    const field = page.getByRole('combobox', { name: 'Add a task' })
    await field.fill('lending')
    await field.press('Enter')
    await page.waitForFunction(() => location.hash.includes('lending'))
    await rows.nth(16).waitFor()
    await page.getByRole('button', { name: 'Leave out weeding' }).click()
    await rows.nth(16).waitFor({ state: 'detached' })

    await page.locator('.narrow summary').first().press('Enter')
    await page.getByLabel('Country').selectOption('US')
    await page.waitForFunction(() => location.hash.includes('country=US'))
    const summary = await page.locator('.narrow summary').first().innerText()
    expect(summary).toMatch(/3\d of 103 workflows are counted/)
    await page.getByRole('link', { name: 'Places' }).click()
    await page.locator('.grid-box tbody tr').first().waitFor()
    expect(page.url()).toContain('country=US')
  }, 60_000)

  it('of counts lists as many steps or claims as its cell counts', async () => {
    const { page } = await open({ hash: '#/crosstab', sign: '.grid-box td button' })
    const listed = page.locator('.where-list li')
    const told = async (words: string) => {
      await cells(page, words).first().click()
      await listed.first().waitFor()
      return Number(await cells(page, words).first().locator('text').textContent())
    }
    const steps = await told('library staff, phone: ')
    expect(steps).toBeGreaterThan(0)
    expect(await listed.count()).toBe(steps)

    await page
      .getByLabel('Table')
      .selectOption({ label: 'Sources by how sure they are, in claims' })
    await cells(page, 'claims of the row').first().waitFor()
    expect(page.url()).not.toContain('at=')
    const claims = await told(', possibly: ')
    expect(claims).toBeGreaterThan(50)
    expect(await listed.count()).toBe(50)
    expect(await page.locator('.where-list .cut').innerText()).toContain(
      `50 of ${claims} are shown`,
    )
    await listed.first().getByRole('button').click()
    await panel(page).locator('.claim', { hasText: 'possibly' }).waitFor()
  }, 60_000)

  it('of places opens the step, and says how many of the libraries tell of a task', async () => {
    const { page, complaints } = await open({
      hash: '#/positions?variant=acquisition',
      sign: '.grid-box td button',
    })
    const libraries = await page.locator('.grid-box tbody tr').count()
    expect(libraries).toBeGreaterThan(10)
    const heads = await page.locator('.grid-box thead th').allInnerTexts()
    for (const head of heads) expect(head).toContain(`/${libraries})`)
    const seinajoki = cells(page, 'Seinäjoki main library, ordering: place 3')
    await seinajoki.click()
    await panel(page).getByRole('heading', { name: 'ordering', exact: true }).waitFor()
    expect(complaints).toEqual([])
  }, 60_000)

  it('of disagreement tells contradictions from differences between libraries', async () => {
    const { page } = await open({ hash: '#/contradictions', sign: '.grid-box td button' })
    expect(await page.locator('.figure-answer').innerText()).toContain(
      'Contradictions on the practice of one library: 1.',
    )
    const sides = page.locator('article.where-list li')
    expect(await sides.count()).toBe(2)
    expect(await sides.first().innerText()).toMatch(
      /^O\*NET .* says:\s+assistant serves customers through any channel/,
    )
    expect(await sides.last().innerText()).toMatch(
      /^Occupational Requirements Survey .* says:\s+assistant usually serves customers a great deal/,
    )
    const cut = await page
      .locator('thead .grid-head')
      .evaluateAll((heads) =>
        heads.filter(
          ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
            scrollWidth > clientWidth || scrollHeight > clientHeight,
        ),
      )
    expect(cut).toEqual([])
    await page.getByRole('button', { name: /^receiving – selection/ }).click()
    const voices = page.getByRole('region', { name: 'What each library states' })
    const sandefjord = voices.locator('li', { hasText: 'Sandefjord libraries' })
    expect(await sandefjord.innerText()).toContain('sorting deliveries is followed by selection')
    const there = cells(page, 'receiving comes before selection')
    const back = cells(page, 'selection comes before receiving')
    expect(await there.count()).toBeGreaterThan(0)
    expect(await back.count()).toBeGreaterThan(await there.count())
    expect(await there.first().locator('text').textContent()).not.toBe(
      await back.first().locator('text').textContent(),
    )
    await there.first().click()
    await panel(page).locator('.claim').first().waitFor()
  }, 60_000)

  it('of likeness leads to the comparison of two libraries, with the same count', async () => {
    const { page, complaints } = await open({ hash: '#/likeness', sign: '.grid-box td button' })
    expect(await page.locator('main .cut').innerText()).toMatch(/30 of 7\d are shown/)
    await page.locator('.narrow summary').first().press('Enter')
    await page.getByLabel('A variant of').selectOption('acquisition')
    const cell = page.locator('.grid-box td button[aria-label*="Tuusula library and"]').first()
    const [both, any] = (await cell.locator('text').textContent())?.split('/') ?? []
    await cell.click()
    await page.locator('.similarity', { hasText: `${both} of the ${any} tasks` }).waitFor()
    expect(page.url()).toContain('#/compare/tuusula-acquisition,')
    expect(complaints).toEqual([])
  }, 60_000)

  it('says that too few are left to count', async () => {
    const { page } = await open({ hash: '#/order?country=PH', sign: '.narrow' })
    await page.getByText('Too few workflows are left to count.').waitFor()
    expect(await page.locator('.grid-box').count()).toBe(0)
    expect(await page.getByRole('alert').count()).toBe(0)
  }, 60_000)
})
