import { explorerViews } from '../support/browser/explorer-views'
import { describeInFirefox } from '../support/browser/firefox'
import { startReferenceServer } from '../support/servers/reference-server'
import type { TestServer } from '../support/servers/server'

const patience = { timeout: 60_000 }

describeInFirefox('In Firefox', (visit) => {
  let server: TestServer

  beforeAll(async () => {
    server = await startReferenceServer()
  }, 300_000)

  afterAll(() => server.stop())

  it.each(explorerViews)(
    'the explorer shows $name and complains of nothing',
    async ({ hash, sign }) => {
      const { page, complaints } = await visit(`${server.url}/explore${hash}`)
      await page.waitForSelector(sign, patience)
      await page.waitForFunction(
        () => document.querySelector('.loading, .laying, .asking') === null,
        patience,
      )
      expect(complaints).toEqual([])
    },
    120_000,
  )

  it('a question of the first page leads to what follows ordering', async () => {
    const { page, complaints } = await visit(`${server.url}/explore`)
    await page.locator('::-p-text(What follows ordering?)').setTimeout(60_000).click()
    await page.waitForSelector('.thing-picture canvas', patience)
    const hits = await page.$eval('#root', (root) => root.textContent)
    expect(hits).toContain('receiving')
    expect(complaints).toEqual([])
  }, 120_000)

  it('the playground answers its first question', async () => {
    const { page, complaints } = await visit(`${server.url}/`)
    await page.locator('[aria-label^="Execute query"]').setTimeout(60_000).click()
    await page.waitForFunction(
      () => document.querySelector('.result-window')?.textContent.includes('followedBy'),
      patience,
    )
    expect(complaints).toEqual([])
  }, 120_000)
})
