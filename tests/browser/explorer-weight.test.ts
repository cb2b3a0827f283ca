import type { Page } from 'playwright-core'
import { explorerViews } from '../support/browser/explorer-views'
import { describeExplorer, settled } from '../support/browser/explorer-visit'

/** Bytes as they are sent. */
const most = { beginning: 120_000, any: 250_000 }

describeExplorer('The files of the explorer', ({ open }) => {
  it.each(explorerViews.map((view, index) => ({ ...view, isFirst: index === 0 })))(
    'that $name needs are not many',
    async ({ hash, sign, isFirst }) => {
      const { page } = await open({ hash, sign })
      const bytes = await bytesOfNewVisit(page, sign)
      expect(bytes).toBeGreaterThan(50_000)
      expect(bytes).toBeLessThan(isFirst ? most.beginning : most.any)
    },
    60_000,
  )
})

/** How many bytes of files of the page come over the line, compressed as they are, to a browser that has none of them. */
async function bytesOfNewVisit(visited: Page, sign: string): Promise<number> {
  const context = await visited.context().browser()?.newContext({ locale: 'en-GB' })
  const page = await context?.newPage()
  if (!page) throw new Error('The browser has gone.')
  const sizes: Promise<number>[] = []
  page.on('requestfinished', (request) => {
    if (new URL(request.url()).pathname.startsWith('/explore'))
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize))
  })
  await page.goto(visited.url())
  await page.locator(sign).first().waitFor()
  await settled(page)
  const counted = await Promise.all(sizes)
  await context?.close()
  return counted.reduce((sum, size) => sum + size, 0)
}
