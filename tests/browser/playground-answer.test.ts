import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { violationsIn } from '../support/browser/explorer-visit'
import { write } from '../support/browser/playground'
import { describeVisits } from '../support/browser/visits'
import { startReferenceServer } from '../support/servers/reference-server'
import { postQuery } from '../support/servers/server'

const query =
  'query Mine { task(label: "cataloguing") { precededBy { distance label workflow: occurrences { workflow { label } } } } }'

describeVisits('The answer in the playground', startReferenceServer, ({ server, visit }) => {
  /** A visit to a page that has asked, and has its answer. */
  async function asked(text: string, colorScheme: 'light' | 'dark' = 'light') {
    const visited = await visit('/', { colorScheme })
    const { page } = visited
    await write(page, text)
    await page.getByRole('tab', { name: 'Mine' }).waitFor()
    await page.getByLabel('Execute query').click()
    await page.locator('.result-window').getByText('"data"').waitFor()
    return visited
  }

  const look = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

  it('is a table for each list, which is saved as the server gives it', async () => {
    const { page, complaints } = await asked(query)
    await look(page, 'Table')
    const table = page.getByRole('region', { name: 'task.precededBy', exact: true })
    await table.getByText('3 rows').waitFor()
    expect(await table.locator('th').allInnerTexts()).toEqual([
      'distance',
      'label',
      'workflow.workflow.label',
    ])
    expect(await table.locator('tbody tr').first().locator('td').allInnerTexts()).toEqual([
      '1',
      'receiving',
      'acquisition',
    ])
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      table.getByRole('button', { name: 'Save as CSV' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('task.precededBy.csv')
    const response = await postQuery(server().url, { query }, { accept: 'text/csv' })
    const served = Buffer.from(await response.arrayBuffer())
    expect(readFileSync(await download.path())).toEqual(served)
    expect(complaints).toEqual([])
  }, 120_000)

  it('leads to the drawing of what it names, whether its ids were asked for or not', async () => {
    const { page } = await asked(query)
    await look(page, 'Picture')
    const all = page.getByRole('link', { name: /^Draw all \d+ together$/ })
    const address = (await all.getAttribute('href')) ?? ''
    expect(address).toContain('cataloguing')
    expect(address).toContain('acquisition')
    const [opened] = await Promise.all([page.context().waitForEvent('page'), all.click()])
    expect(opened.url()).toBe(new URL(address, page.url()).href)
    await opened.locator('canvas').first().waitFor()
  }, 120_000)

  it.each([
    'query Mine { task(label: "cataloguing") { precededBy { distance } } }',
    'query Mine { subgraph(seeds: ["cataloguing"], limit: 5) { edges { kind } } }',
  ])(
    'leads to the drawing of what it is about without naming it: %s',
    async (text) => {
      const { page } = await asked(text)
      await look(page, 'Picture')
      const all = page.getByRole('link', { name: /^Draw all \d+ together$/ })
      expect(await all.getAttribute('href')).toContain('cataloguing,')
    },
    120_000,
  )

  it('says what to ask for if it names nothing that can be drawn', async () => {
    const { page } = await asked('query Mine { about { version } }')
    await look(page, 'Picture')
    await page.getByText('tasks { label }', { exact: true }).waitFor()
    expect(await page.getByRole('link', { name: /^Draw/ }).count()).toBe(0)
  }, 120_000)

  it('tells what the question cost, and keeps that out of the JSON', async () => {
    const { page } = await asked(query)
    const response = await postQuery(server().url, { query }, { 'x-show-cost': '1' })
    const { extensions } = (await response.json()) as { extensions: { cost: { value: number } } }
    const cost = extensions.cost.value.toLocaleString('en')
    await page.getByText(`cost ${cost} of 100,000`).waitFor()
    expect(await page.locator('.result-window').innerText()).not.toContain('cost')
    await write(page, query.replace('distance', ''))
    await page.getByText(`cost ${cost}`).waitFor({ state: 'detached' })
  }, 120_000)

  it('offers what was meant, and one click puts it in and asks again', async () => {
    const { page } = await asked('query Mine { task(label: "orderin") { followedBy { label } } }')
    const meant = page.getByRole('group', { name: 'What may have been meant' })
    await meant.getByRole('button', { name: 'ordering' }).first().click()
    await page.locator('.result-window').getByText('receiving').waitFor()
    await meant.waitFor({ state: 'detached' })
    expect(await page.locator('.graphiql-query-editor .view-lines').innerText()).toContain(
      '"ordering"',
    )
  }, 120_000)

  it('puts a condition of another API right by one click', async () => {
    const { page } = await visit('/')
    await write(page, 'query Mine { tasks(where: { name_contains: "orderi" }) { label } }')
    await page.getByRole('tab', { name: 'Mine' }).waitFor()
    await page.getByLabel('Execute query').click()
    const meant = page.getByRole('group', { name: 'What may have been meant' })
    await meant.getByRole('button', { name: 'label: { contains: "orderi" }' }).click()
    await page.locator('.result-window').getByText('"ordering"').waitFor()
    await meant.waitFor({ state: 'detached' })
    const written = await page.locator('.graphiql-query-editor .view-lines').innerText()
    expect(written).not.toContain('name_contains')
  }, 120_000)

  it('leads who asks in words to the explorer, which answers', async () => {
    const { page } = await visit('/', { locale: 'en-GB' })
    await write(page, 'what follows ordering')
    await page.getByLabel('Execute query').click()
    await page.getByRole('link', { name: 'asked in the explorer' }).click()
    await page.waitForURL(/explore#\/thing\/ordering/)
    const answer = page.getByRole('region', { name: 'What comes next?' })
    expect(await answer.innerText()).toContain('receiving')
  }, 120_000)

  it('is that of a question that is typed over another, key by key', async () => {
    const { page } = await visit('/')
    await page.locator('.graphiql-query-editor .view-lines').click()
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('{ channels { label } }', { delay: 30 })
    await page.keyboard.press('ControlOrMeta+Enter')
    await page.locator('.result-window').getByText('"service point"').waitFor()
    const written = await page.locator('.graphiql-query-editor .view-lines').innerText()
    expect(written.trim().replaceAll(/\s+/g, ' ')).toBe('{ channels { label } }')
  }, 120_000)

  it('goes along as code that holds the question of the open tab', async () => {
    const { page } = await asked(query)
    await look(page, 'Take it along')
    const code = page.locator('.take-along pre')
    expect(await code.innerText()).toContain(`${server().url}/graphql`)
    await page.getByLabel('The question for').selectOption('graphql-request')
    await code.getByText("from 'graphql-request'").waitFor()
    expect(await code.innerText()).toContain('precededBy { distance label')
  }, 120_000)

  it('says that code is copied until the visitor goes on to other code', async () => {
    const { page } = await asked(query)
    await look(page, 'Take it along')
    await look(page, 'Copy')
    const message = page.locator('.take-along').getByRole('status')
    await message.filter({ hasText: /Copied|clipboard/ }).waitFor()
    await page.getByLabel('The question for').press('ArrowDown')
    await message.filter({ hasText: /^$/ }).waitFor({ state: 'attached' })
    expect(await message.textContent()).toBe('')
  }, 120_000)

  it.each(['light', 'dark'] as const)(
    'and what stands around it have no fault of ours that axe knows in %s colours',
    async (colours) => {
      const { page } = await asked(query, colours)
      for (const view of ['Table', 'Picture', 'Take it along', 'JSON']) {
        await look(page, view)
        expect((await violationsIn(page)).filter(isOurs)).toEqual([])
      }
    },
    120_000,
  )
})

/** Faults of the editor and of the frame are those of Monaco and GraphiQL. */
const theirs =
  /graphiql-(?:tab|un-styled|toolbar|sidebar|editor|chevron)|monaco|view-line|mtk|session|aria-label="(?:Show|Hide|Re-fetch|Open)/

function isOurs(violation: string): boolean {
  return !theirs.test(violation)
}
