import type { Page } from 'playwright-core'
import { placeOf } from '../support/browser/drawn-graph'
import { describeExplorer, settled } from '../support/browser/explorer-visit'
import { openFewLibraries } from '../support/servers/reference-server'

describeExplorer(
  'The explorer',
  ({ open }) => {
    const panel = (page: Page) => page.getByRole('complementary')

    it('finds a word in any form, and goes on from node to node with the keyboard alone', async () => {
      const { page, complaints } = await open({ hash: '', sign: '#words' })
      await page.locator('#words').focus()
      await page.keyboard.type('luetteloijien')
      await page.keyboard.press('Enter')
      await page.locator('.results a').first().waitFor()
      await page.locator('.results a').first().press('Enter')
      await page.getByRole('heading', { level: 1, name: 'cataloguer' }).waitFor()
      await page.getByRole('link', { name: 'See more around it' }).press('Enter')
      await page.locator('.node-list').waitFor()
      await page.locator('.graph-picture canvas').first().waitFor()

      const tasks = page.locator('.node-list details', { hasText: 'Task' })
      await tasks.locator('summary').press('Enter')
      await tasks.getByRole('button', { name: 'correcting records' }).press('Enter')
      await panel(page).getByRole('heading', { name: 'correcting records', exact: true }).waitFor()
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('panel')
      await panel(page).getByRole('button', { name: 'Add what is around it' }).press('Enter')
      await page.waitForFunction(() => location.hash.includes('cataloguer,correcting-records'))

      await page.keyboard.press('Escape')
      await panel(page).waitFor({ state: 'detached' })
      expect(complaints).toEqual([])
    }, 60_000)

    it('draws the neighbours of a node, more of them by a double click, and shows who says so when an edge is clicked', async () => {
      const { page } = await open({
        hash: '#/find/orderer',
        sign: '.graph-picture canvas',
      })
      const node = await placeOf(page, 'ordering')
      // As slowly as people do it.
      await page.mouse.click(node.x, node.y)
      await page.waitForTimeout(150)
      await page.mouse.click(node.x, node.y)
      await page.waitForFunction(() => location.hash.includes('orderer,ordering'))
      await panel(page).getByRole('heading', { name: 'ordering', exact: true }).waitFor()
      await settled(page)
      // The picture fits itself into the room that the panel leaves.
      await page.waitForTimeout(1000)
      const edge = await placeOf(page, 'general:orderer:PERFORMS:ordering')
      await page.mouse.click(edge.x, edge.y)
      await panel(page).getByText('orderer performs ordering').waitFor()
      await panel(page).getByText('paragraph 8, sentence 1').first().waitFor()
      expect(await page.locator('.picture-head').innerText()).toMatch(/\d+ nodes, \d+ edges/)
    }, 60_000)

    it('answers who meets customers only a little, with the paragraph that says so', async () => {
      const { page } = await open({ hash: '#/contact', sign: '.press' })
      const cataloguer = page.getByRole('button', {
        name: /^cataloguer: .* Face to face: from not at all to only a little/,
      })
      expect(await cataloguer.getAttribute('aria-label')).toContain('correcting records')
      await cataloguer.focus()
      await page.keyboard.press('Enter')
      await panel(page).getByText('cataloguer performs correcting records').waitFor()
      await panel(page).getByText('paragraph 9, sentence 3').first().waitFor()
      const source = panel(page).locator('.claim a').first()
      expect(await source.getAttribute('href')).toContain('kirjastot.fi/kysy/')

      await page.keyboard.press('Escape')
      await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'button')
    }, 60_000)

    it('shows only the roles that one looks for, and what they answer for', async () => {
      const { page } = await open({ hash: '#/contact', sign: '.press' })
      await page.getByLabel('Only roles with').fill('opening')
      await page
        .locator('.choices')
        .getByText(/^1 of \d+ roles$/)
        .waitFor()
      const name = await page.locator('.press').getAttribute('aria-label')
      expect(name).toMatch(/^library director: .*answers for opening hours/)
    }, 60_000)

    it('lights up the way of a thing, and marks what is said with a qualifier', async () => {
      const { page, complaints } = await open({
        hash: '#/workflow/acquisition',
        sign: '.lanes [role=button]',
      })
      await page.getByLabel('The way of').selectOption('library-material')
      await page.locator('.step-list li.lit').nth(3).waitFor()
      const way = await page.locator('.step-list li.lit .step-name').allInnerTexts()
      expect(way.map((text) => text.replace(/\s+/g, ' '))).toEqual([
        expect.stringContaining('ordering'),
        expect.stringContaining('receiving'),
        expect.stringContaining('cataloguing'),
        expect.stringContaining('barcoding'),
      ])
      const dash = (element: string) =>
        page
          .locator(`[data-element-id="${element}"] .djs-visual > :not(defs)`)
          .first()
          .evaluate((shape) => getComputedStyle(shape).strokeDasharray)
      expect(await dash('step_acquisition-ordering')).toBe('none')
      expect(await dash('step_acquisition-barcoding')).not.toBe('none')
      expect(await dash('next_acquisition-receiving_acquisition-barcoding')).not.toBe('none')
      expect(complaints).toEqual([])
    }, 60_000)

    it('opens what is said of a step and of a flow of the drawing, by click and by Enter', async () => {
      const { page } = await open({
        hash: '#/workflow/acquisition',
        sign: '.lanes [role=button]',
      })
      await page.locator('[data-element-id="step_acquisition-ordering"]').click()
      await panel(page).getByText('ordering is done by orderer').waitFor()
      await page.getByRole('button', { name: 'Read why barcoding comes after receiving' }).focus()
      await page.keyboard.press('Enter')
      await panel(page).getByText('receiving is often followed by barcoding').waitFor()
      expect(await panel(page).locator('.modality').innerText()).toBe('often')
    }, 60_000)

    it('puts two workflows side by side, and swaps them', async () => {
      const { page } = await open({
        hash: '#/compare/acquisition,seinajoki-acquisition',
        sign: '.press',
      })
      await page.locator('.drawing text', { hasText: 'not told' }).first().waitFor()
      await page.getByRole('button', { name: 'Swap the two' }).click()
      await page.waitForFunction(() => location.hash.includes('seinajoki-acquisition,acquisition'))
      await page.waitForFunction(() =>
        document.querySelector('.drawing text')?.textContent?.includes('Seinäjoki'),
      )
      await page.getByRole('button', { name: 'ordering, orderer' }).first().click()
      const heading = panel(page).getByRole('heading', { name: 'ordering', exact: true })
      await heading.waitFor()
      expect(await heading.count()).toBe(1)
    }, 60_000)

    it('shows of a task what single libraries do, said at the steps of their workflows', async () => {
      const { page } = await open({
        hash: '#/find/spine-labelling?show=spine-labelling',
        sign: '.task-steps',
      })
      await panel(page).getByRole('heading', { name: 'What single libraries do' }).waitFor()
      await panel(page).getByText('spine labelling is done by processing assistant').waitFor()
      const steps = await panel(page).locator('.task-steps li').allInnerTexts()
      expect(steps).toEqual([
        expect.stringMatching(/Menomonee Falls.* · processing assistant$/),
        expect.stringMatching(/San Bernardino.* · nobody is named$/),
        expect.stringMatching(/Seinäjoki.* · nobody is named$/),
      ])
    }, 60_000)

    it('does not say that a source tells all of a workflow if it does not', async () => {
      const { page } = await open({
        hash: '#/workflow/tuusula-acquisition',
        sign: '.lanes [role=button]',
      })
      const untold = await page.locator('.incomplete').innerText()
      expect(untold).toBe('The source does not state whether this is all of the workflow.')
      const named = await page.locator('.step-list').getByText('nobody is named').count()
      expect(named).toBeGreaterThan(2)
    }, 60_000)

    it('changes its language and keeps it in the address', async () => {
      const { page } = await open({ hash: '#/contact', sign: '.press' })
      await page.getByLabel('Language').selectOption('sv')
      await page.getByRole('heading', { name: /Vilka möter kunder/ }).waitFor()
      await page.getByRole('button', { name: /^katalogiserare/ }).waitFor()
      expect(page.url()).toContain('lang=sv')
      expect(await page.title()).toContain('Biblioteksarbetets graf')
    }, 60_000)

    it.each([
      ['fi', '#/thing/tuusula-delivering', '.answers'],
      ['sv', '#/thing/tuusula-delivering', '.answers'],
      ['fi', '#/workflow/menomonee-falls-acquisition', '.step-list'],
      ['sv', '#/workflow/menomonee-falls-acquisition', '.step-list'],
      ['fi', '#/thing/yso', '.answers'],
      ['sv', '#/thing/yso', '.answers'],
    ])(
      'speaks no English to those who read %s: %s',
      async (language, hash, sign) => {
        const { page } = await open({ hash: `${hash}?lang=${language}`, sign })
        const said = await page.locator('main').innerText()
        expect(said.length).toBeGreaterThan(200)
        expect(said.match(/\b(?:the|and|with|which|from|is|are)\b/gi) ?? []).toEqual([])
      },
      60_000,
    )

    it('keeps the colours that a person chose', async () => {
      const { page } = await open({ hash: '#/find', sign: '.beginnings a' })
      const ground = () =>
        page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
      const light = await ground()
      await page.getByLabel('Colours').selectOption('dark')
      const dark = await ground()
      expect(dark).not.toBe(light)
      await page.reload()
      await page.locator('.beginnings a').first().waitFor()
      expect(await ground()).toBe(dark)
    }, 60_000)

    it('says that there is no such workflow, and lets another be chosen', async () => {
      const { page } = await open({
        hash: '#/workflow/nowhere',
        sign: '[role=alert]',
      })
      expect(await page.getByRole('alert').innerText()).toContain('nowhere')
      expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0)
      const choice = page.getByRole('combobox', { name: 'Workflow', exact: true })
      expect(await choice.inputValue()).toBe('nowhere')
      await choice.fill('Tuusula')
      await choice.press('Enter')
      await page.locator('.lanes [role=button]').first().waitFor()
    }, 60_000)

    it('has in its box what is searched for, backwards too', async () => {
      const { page } = await open({ hash: '#/find?words=feedback', sign: '.results a' })
      expect(await page.locator('#words').inputValue()).toBe('feedback')
      await page.locator('#words').fill('barcode')
      await page.keyboard.press('Enter')
      // The page has to have drawn the new words before it is led back from them.
      await page.locator('.results a', { hasText: 'barcode' }).first().waitFor()
      await page.goBack()
      await page.waitForFunction(
        () => document.querySelector<HTMLInputElement>('#words')?.value === 'feedback',
      )
    }, 60_000)

    it('brings what is told of a node into sight if the screen is narrow', async () => {
      const { page } = await open(
        { hash: '#/find/orderer', sign: '.graph-picture canvas' },
        { viewport: { width: 390, height: 844 } },
      )
      await page.locator('.graph-picture').scrollIntoViewIfNeeded()
      const node = await placeOf(page, 'ordering')
      await page.mouse.click(node.x, node.y)
      const heading = panel(page).getByRole('heading', { name: 'ordering', exact: true })
      await heading.waitFor()
      const top = await heading.evaluate((element) => element.getBoundingClientRect().top)
      expect(top).toBeGreaterThanOrEqual(0)
      expect(top).toBeLessThan(844 / 2)
    }, 60_000)

    it('is reached from the playground, and leads back', async () => {
      const { page } = await open({ hash: '#/find', sign: '.beginnings a' })
      await page.getByRole('link', { name: 'Playground' }).click()
      await page.getByRole('link', { name: 'See the graph drawn' }).click()
      await page.locator('.beginnings a').first().waitFor()
      expect(new URL(page.url()).pathname).toBe('/explore')
    }, 60_000)
  },
  [],
  openFewLibraries,
)
