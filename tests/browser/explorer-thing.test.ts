import type { Page } from 'playwright-core'
import { describeExplorer, settled } from '../support/browser/explorer-visit'
import { openFewLibraries } from '../support/servers/reference-server'

describeExplorer(
  'The page of a thing',
  ({ open }) => {
    const panel = (page: Page) => page.getByRole('complementary', { name: 'What is said of it' })
    const answer = (page: Page, question: string) => page.getByRole('region', { name: question })
    const hits = (page: Page, question: string) =>
      answer(page, question).locator('.hit').allInnerTexts()

    it('says what follows a task, how surely, in which workflow, and opens the claim', async () => {
      const { page, complaints } = await open({ hash: '#/thing/ordering', sign: '.answers' })
      expect(await hits(page, 'What comes next?')).toEqual([
        expect.stringMatching(/receiving right after/),
        expect.stringMatching(/barcoding 2 steps later/),
        expect.stringMatching(/cataloguing 2 steps later/),
        expect.stringMatching(/lending becomes possible/),
      ])
      const barcoding = answer(page, 'What comes next?').locator('.hits > li').nth(1)
      expect(await barcoding.locator('.modality').innerText()).toBe('often')
      await barcoding.getByRole('link', { name: 'acquisition' }).waitFor()
      await barcoding.getByRole('button', { name: 'Who says so' }).click()
      await panel(page).getByText('paragraph 9, sentence 2').first().waitFor()
      expect(complaints).toEqual([])
    }, 60_000)

    it('says that nobody states what nobody states, and leads to all libraries', async () => {
      const { page } = await open({ hash: '#/thing/ordering', sign: '.answers' })
      const channel = answer(page, 'Through which channel?')
      await channel.getByText('That does not mean that it is not so.').waitFor()
      await channel.getByRole('button', { name: 'Look at all libraries' }).click()
      await page.waitForFunction(() => location.hash.includes('practice=*'))
      await answer(page, 'What comes next?').getByText('acquisition at Tuusula').first().waitFor()
      expect(await page.getByLabel('All libraries').isChecked()).toBe(true)
    }, 60_000)

    it('says of a last step that the work ends there, and how it is done, in the language of the page', async () => {
      const { page } = await open({ hash: '#/thing/tuusula-delivering?lang=fi', sign: '.answers' })
      await answer(page, 'Mitä tapahtuu heti sen jälkeen?').getByText('päättyy tähän').waitFor()
      const note = page.locator('.mention .remark').first()
      expect(await note.innerText()).toBe(
        'Pääkirjastoon, Jokelaan, Kellokoskelle ja kirjastoautoon.',
      )
      await page.evaluate(() => (location.hash = '#/workflow/tuusula-acquisition?lang=fi'))
      await page
        .locator('.step-list .remark')
        .getByText('Pääkirjastoon, Jokelaan, Kellokoskelle ja kirjastoautoon.')
        .waitFor()
    }, 60_000)

    it('shows the practice of one library, chosen by a part of its name, and how that differs', async () => {
      const { page } = await open({ hash: '#/thing/selection', sign: '.answers' })
      expect((await hits(page, 'Who does it?'))[0]).toContain('selector')
      await page.getByLabel('One library').check()
      await page.getByRole('combobox', { name: 'Name of the library' }).fill('tuusu')
      await page.keyboard.press('Enter')
      await page.waitForFunction(() => location.hash.includes('practice=tuusula'))
      await answer(page, 'Who does it?').getByText('department head').first().waitFor()
      await settled(page)
      expect((await hits(page, 'Who does it?')).join()).not.toContain('selector')
      const differences = answer(page, 'Where does it differ from the general picture?')
      await differences.getByText('other people do it').waitFor()
    }, 60_000)

    it('tells libraries that do a task from those of which it is not told', async () => {
      const { page } = await open({ hash: '#/thing/spine-labelling', sign: '.state' })
      const where = answer(page, 'In which libraries?')
      expect(await where.locator('.state.step summary').innerText()).toContain('3 do it')
      expect(await where.locator('.state.not_told summary').innerText()).toContain('it is not told')
      expect(await where.locator('.state.step').innerText()).toContain('Menomonee Falls')
    }, 60_000)

    it('says what a role does and how much it meets customers, with the claims', async () => {
      const { page } = await open({ hash: '#/thing/cataloguer', sign: '.answers' })
      expect((await hits(page, 'What does it do?')).join()).toContain('correcting records')
      const contact = answer(page, 'How much does it meet customers face to face?')
      expect(await contact.locator('.amount').innerText()).toContain(
        'from not at all to only a little',
      )
      await contact.getByRole('button', { name: /face to face/ }).click()
      await panel(page).getByText('paragraph 2').first().waitFor()
    }, 60_000)

    it('shows a source place by place, with the claims taken from each', async () => {
      const { page } = await open({ hash: '#/thing/kysy-2024-02-04', sign: '.source-part' })
      const place = page.locator('.source-part', { hasText: 'paragraph 9, sentence 2' })
      const claims = await place.getByRole('button').allInnerTexts()
      expect(claims).toContain('cataloguer often performs barcoding')
      expect(await place.innerText()).toContain("it gets the libraries' barcodes")
      const opening = place.getByRole('link', { name: /^“Usein tässä vaiheessa/ })
      expect(await opening.getAttribute('href')).toContain('#:~:text=Usein')
      expect(await opening.evaluate((link) => link.closest('[lang]')?.getAttribute('lang'))).toBe(
        'fi',
      )
      expect(await page.locator('.source-part h3').first().innerText()).toMatch(/^the question/)
    }, 60_000)

    it('leads from a claim to its place in the source, and to what else is said there', async () => {
      const { page } = await open({
        hash: '#/find/cataloguer?show=general:cataloguer:PERFORMS:barcoding',
        sign: '.panel .claim',
      })
      await panel(page).getByRole('link', { name: 'paragraph 9, sentence 2' }).click()
      const place = page.locator('.source-part.meant')
      await place.getByText('barcoding uses barcode').waitFor()
      expect(await place.locator('h3').innerText()).toContain('paragraph 9, sentence 2')
      const top = await place.evaluate((element) => element.getBoundingClientRect().top)
      expect(top).toBeGreaterThan(0)
      expect(top).toBeLessThan(900)
    }, 60_000)

    it('leads on from thing to thing, and its title tells the pages apart', async () => {
      const { page } = await open({ hash: '#/thing/ordering', sign: '.answers' })
      expect(await page.title()).toBe('ordering – Library Work Graph')
      await answer(page, 'Who does it?').getByRole('link', { name: 'orderer' }).press('Enter')
      await page.getByRole('heading', { level: 1, name: 'orderer' }).waitFor()
      expect(await page.title()).toBe('orderer – Library Work Graph')
      await page.goBack()
      await page.getByRole('heading', { level: 1, name: 'ordering' }).waitFor()
    }, 60_000)

    it('says in one sentence that nothing has this id, and leads to what may be meant', async () => {
      const { page } = await open({ hash: '#/thing/orderin', sign: '[role=alert] a' })
      const alert = page.getByRole('alert')
      expect(await alert.innerText()).toMatch(/^Nothing here is called “orderin”. Did you mean /)
      await alert.getByRole('link', { name: 'ordering', exact: true }).first().click()
      await page.getByRole('heading', { level: 1, name: 'ordering' }).waitFor()
    }, 60_000)
  },
  [],
  openFewLibraries,
)
