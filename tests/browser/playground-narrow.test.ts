import { exampleButtons, write } from '../support/browser/playground'
import { describeVisits } from '../support/browser/visits'
import { fakeGraph } from '../support/graphs/fake-graph'
import { startTestServer } from '../support/servers/server'
import { finishedToySchema } from '../support/servers/toy-schema'

const screens = [
  ['a phone', { width: 390, height: 844 }],
  ['a window at 200 %', { width: 700, height: 450 }],
] as const

const start = () => startTestServer(fakeGraph(), { schema: finishedToySchema() })

describeVisits('The playground on a narrow screen', start, ({ visit }) => {
  it.each(screens)(
    'is no wider than %s, opens an example, runs what stands there and shows the answer',
    async (_, viewport) => {
      const { page, complaints } = await visit('/', { viewport })
      await page.getByLabel('Execute query').waitFor()
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(width).toBeLessThanOrEqual(viewport.width)

      await page.getByLabel('Show Examples').click()
      await exampleButtons(page).nth(4).click()
      await exampleButtons(page).first().waitFor({ state: 'detached' })
      await write(page, 'query Narrow { open }')
      await page.getByRole('tab', { name: 'Narrow' }).waitFor()
      await page.getByLabel('Execute query').click()
      const answer = page.locator('.result-window')
      await answer.getByText('true').click()
      const { height = 0 } = (await answer.boundingBox()) ?? {}
      expect(height).toBeGreaterThan(viewport.height / 3)

      await page.getByRole('button', { name: 'Question', exact: true }).click()
      await page.getByLabel('Execute query').click({ trial: true })
      const editor = await page.locator('.graphiql-query-editor .monaco-editor').boundingBox()
      expect(editor?.height).toBeGreaterThan(viewport.height / 4)
      expect(complaints).toEqual([])
    },
    60_000,
  )
})
