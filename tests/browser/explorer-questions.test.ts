import type { Page } from 'playwright-core'
import { describeExplorer } from '../support/browser/explorer-visit'

/** Nobody should need more than four clicks or key presses to an answer; typing a text is one. */
describeExplorer('A question to the explorer', ({ open }) => {
  const begin = () => open({ hash: '', sign: '.question-chips a' })
  const panel = (page: Page) => page.getByRole('complementary', { name: 'What is said of it' })
  const write = async (page: Page, words: string) => {
    await page.locator('#words').fill(words)
    await page.locator('#words').press('Enter')
  }

  it('“What follows ordering?” is answered by one click', async () => {
    const { page, complaints } = await begin()
    await page.getByRole('link', { name: 'What follows ordering?' }).click()
    const answer = page.getByRole('region', { name: 'What comes next?' })
    await answer.getByRole('link', { name: 'receiving' }).waitFor()
    // What was asked has the focus, and one step back is the beginning.
    await page.waitForFunction(() => document.activeElement?.id === 'question-next')
    await page.goBack()
    await page.locator('.question-chips a').first().waitFor()
    expect(complaints).toEqual([])
  }, 60_000)

  it('who meets customers little and what they do is answered by writing it', async () => {
    const { page } = await begin()
    await write(page, 'who meets customers little?')
    const cataloguer = page.getByRole('button', { name: /^cataloguer: .*correcting records/ })
    await cataloguer.waitFor()
    expect(await cataloguer.getAttribute('aria-label')).toContain('only a little')
  }, 60_000)

  it('which sentence says that cataloguers put on barcodes is answered by the claim', async () => {
    const { page } = await begin()
    await write(page, 'Which sentence says that cataloguers put on barcodes?')
    await page.getByRole('button', { name: /^Who says so: cataloguer, public/ }).click()
    await panel(page).locator('.claim').waitFor()
    const claim = await panel(page).locator('.claim').innerText()
    expect(claim).toContain('paragraph 9, sentence 2')
    expect(claim).toContain("it gets the libraries' barcodes")
    const place = panel(page).getByRole('link', { name: /^“Usein tässä vaiheessa/ })
    expect(await place.getAttribute('href')).toMatch(/#:~:text=Usein%20t%C3%A4ss%C3%A4%20vaiheessa/)
    expect(claim).toMatch(/cataloguer often\s+performs barcoding/)
  }, 60_000)

  it.each([
    ['en', 'who orders books?', 'ordering'],
    ['en', 'who catalogues', 'cataloguing'],
    ['fi', 'Kuka laittaa viivakoodit?', 'barcoding'],
    ['sv', 'vem beställer', 'ordering'],
  ])(
    'a sentence that asks who does something leads to the task, in %s: %s',
    async (locale, words, id) => {
      const { page } = await open({ hash: '', sign: '.question-chips a' }, { locale })
      await write(page, words)
      await page.waitForFunction((task) => location.hash.startsWith(`#/thing/${task}?`), id)
      await page.locator('#answer-who.asked-for li a').first().waitFor()
      expect(await page.locator('.asked').innerText()).toContain(words)
    },
    60_000,
  )

  it.each([
    ['en', 'barkod', 'barcode'],
    ['fi', 'luetlonti', 'luettelointi'],
  ])(
    'a mistyped word leads to the word that was meant, in %s: %s',
    async (locale, words, meant) => {
      const { page } = await open({ hash: '', sign: '.question-chips a' }, { locale })
      await write(page, words)
      await page.locator('.result-count').getByRole('link', { name: meant, exact: true }).click()
      await page.locator('.results li a').first().waitFor()
      expect(await page.locator('#words').inputValue()).toBe(meant)
    },
    60_000,
  )

  it('begins without buttons that would save a picture, and has them with one', async () => {
    const { page } = await begin()
    const save = page.getByRole('button', { name: /^Save as (SVG|PNG)$/ })
    expect(await page.getByRole('button', { name: 'Copy the link' }).count()).toBe(1)
    expect(await save.count()).toBe(0)
    await page.evaluate(() => (location.hash = '#/find/ordering'))
    await save.nth(1).waitFor()
  }, 60_000)

  it.each([
    ['fi', 'Hankintaehdotuksesta hyllytykseen'],
    ['sv', 'från förslag till hylla'],
  ])(
    'from one task to another leads to tasks between which there is a way, in %s',
    async (locale, words) => {
      const { page } = await open({ hash: '', sign: '.question-chips a' }, { locale })
      await write(page, words)
      await page.waitForFunction(() =>
        location.hash.startsWith('#/way/receiving-purchase-suggestions,shelving'),
      )
      await page.locator('.way').first().waitFor()
      await page.waitForFunction(() => document.activeElement?.tagName === 'H1')
      expect(await page.locator('.asked').innerText()).toContain(words)
    },
    60_000,
  )

  it('how to get from a suggestion to the shelf is answered by the way, and says what else can be meant', async () => {
    const { page } = await begin()
    await write(page, 'How to get from a suggestion to the shelf?')
    await page.getByRole('link', { name: 'tidying the shelves', exact: true }).waitFor()
    const way = page.getByRole('article', { name: /^Way 1/ })
    await way.getByText('acquisition at Hohenlockstedt library').waitFor()
    const steps = await way.locator('ol li a').allInnerTexts()
    expect(steps.map((text) => text.trim())).toEqual([
      'receiving purchase suggestions',
      'ordering',
      'receiving',
      'checking the delivery',
      'cataloguing',
      'spine labelling',
      'covering',
      'checking record and label',
      'shelving',
    ])
    await way.getByRole('button', { name: /ordering, Hohenlockstedt/ }).click()
    await panel(page).getByText('usually').first().waitFor()
  }, 60_000)

  it.each([
    ['en', 'compare Seinäjoki with Tuusula'],
    ['fi', 'Vertaa Seinäjokea Tuusulaan'],
    ['sv', 'Jämför Seinäjoki med Tusby'],
  ])(
    'to compare two libraries leads to the comparison, in %s',
    async (locale, words) => {
      const { page } = await open({ hash: '', sign: '.question-chips a' }, { locale })
      await write(page, words)
      await page.waitForFunction(() =>
        location.hash.startsWith('#/compare/seinajoki-acquisition,tuusula-acquisition'),
      )
      await page.locator('.drawing .press').first().waitFor()
      await page.waitForFunction(() => document.activeElement?.tagName === 'H1')
      expect(await page.getByRole('alert').count()).toBe(0)
    },
    60_000,
  )

  it('is completed while it is written, with the keyboard alone', async () => {
    const { page } = await begin()
    await page.locator('#words').focus()
    await page.keyboard.type('catalogu')
    const options = page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option')
    await options.first().waitFor()
    expect(await page.locator('#words').getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('Escape')
    await options.first().waitFor({ state: 'detached' })
    await page.keyboard.press('ArrowDown')
    const chosen = page.locator('[role=option][aria-selected=true]')
    await chosen.waitFor()
    const name = await chosen.innerText()
    await page.keyboard.press('Enter')
    const title = page.getByRole('heading', { level: 1 })
    await page.waitForFunction(() => location.hash.startsWith('#/thing/'))
    await page.locator('.answers').waitFor()
    expect(name).toContain(await title.innerText())
  }, 60_000)

  it('that names nothing known is searched for as it is, and so is one without a word', async () => {
    const { page } = await begin()
    await write(page, 'what follows qqqqqqqq')
    await page.locator('.result-count').waitFor()
    await write(page, '%')
    await page.getByText('Nothing is called “%”.').waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
  }, 60_000)

  it('finds steps with their workflow and library', async () => {
    const { page } = await open({ hash: '#/find?words=ordering', sign: '.results a' })
    const step = page.locator('.results li', { hasText: 'Step' }).first()
    expect(await step.innerText()).toContain('acquisition · public libraries')
  }, 60_000)

  it('around several things shows those that there are, and says which there is not', async () => {
    const { page } = await open({
      hash: '#/find/ordering,catalogin',
      sign: '.graph-picture canvas',
    })
    const alert = page.getByRole('alert')
    await alert.getByRole('link', { name: 'cataloguing', exact: true }).click()
    await page.waitForFunction(() => location.hash.startsWith('#/find/ordering,cataloguing'))
    await alert.waitFor({ state: 'detached' })
    await page.waitForFunction(() => document.title.startsWith('ordering, cataloguing'))
    expect(await page.locator('.graph-picture').count()).toBe(1)
  }, 60_000)
})
