import { readFileSync } from 'node:fs'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { describeInBrowser, launchChromium } from './chromium'
import { startReferenceServer } from '../servers/reference-server'
import type { TestServer } from '../servers/server'
import { visit, type Visit } from './visit'

/** A view of the explorer by what stands behind #. */
export interface View {
  readonly name: string
  readonly hash: string
  /** Something that is there when the view stands. */
  readonly sign: string
}

export const explorerViews: readonly View[] = [
  { name: 'the beginning', hash: '#/find', sign: '.beginnings a' },
  { name: 'search results', hash: '#/find?words=catalog', sign: '.results button' },
  {
    name: 'a neighbourhood',
    hash: '#/find/cataloguer?show=cataloguer',
    sign: '.graph-picture canvas',
  },
  {
    name: 'a workflow',
    hash: '#/workflow/acquisition?thing=library-material&show=general:acquisition-receiving:NEXT:acquisition-barcoding',
    sign: '.lanes [role=button]',
  },
  { name: 'the customers', hash: '#/contact?show=cataloguer', sign: '.drawing .press' },
  {
    name: 'a comparison',
    hash: '#/compare/acquisition,seinajoki-acquisition',
    sign: '.drawing .press',
  },
]

/** The explorer as tests visit it. */
export interface Explorer {
  /** The port of its server. */
  readonly port: () => number
  /** Opens a view, and waits until it stands. */
  readonly open: (
    view: Pick<View, 'hash' | 'sign'>,
    options?: BrowserContextOptions,
  ) => Promise<Visit>
}

/** Tests of the explorer, which share one browser and one server. Other datasets can lie beside the reference graph, or beside the few libraries that do not become more. */
export function describeExplorer(
  subject: string,
  tests: (explorer: Explorer) => void,
  others: readonly string[] = [],
  openGraph?: Parameters<typeof startReferenceServer>[2],
): void {
  describeInBrowser(subject, (path) => {
    let browser: Browser
    let server: TestServer

    beforeAll(async () => {
      browser = await launchChromium(path)
      server = await startReferenceServer(undefined, others, openGraph)
    }, 300_000)

    afterAll(async () => {
      await browser.close()
      await server.stop()
    })

    tests({
      port: () => server.port,
      open: async ({ hash, sign }, options = {}) => {
        const address = `${server.url}/explore${hash}`
        const visited = await visit(browser, address, { locale: 'en-GB', ...options })
        await visited.page.locator(sign).first().waitFor()
        await settled(visited.page)
        return visited
      },
    })
  })
}

/** No word of waiting is on the page. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('.loading, .laying') === null)
}

interface AxeRun {
  readonly violations: readonly {
    readonly id: string
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
  }[]
}

declare const axe: { run: () => Promise<AxeRun> }

const axeText = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong with the page, each in a line. */
export async function violationsIn(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeText)
  const { violations } = await page.evaluate(() => axe.run())
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
  )
}
