import { readFileSync } from 'node:fs'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { openGraph } from '../../src/graph/open-graph'
import { prepareReferenceGraph } from '../../src/reference-graph'
import { startTestServer, type TestServer } from './server'
import { visit, type Visit } from './visit'

/** A server over all that is loaded at a first start. */
export async function startExplorer(): Promise<TestServer> {
  const graph = await openGraph({ engine: 'grafeo' })
  await prepareReferenceGraph(graph)
  return startTestServer(graph)
}

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

export async function open(
  browser: Browser,
  server: TestServer,
  { hash, sign }: Pick<View, 'hash' | 'sign'>,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const visited = await visit(browser, `${server.url}/explore${hash}`, {
    locale: 'en-GB',
    ...options,
  })
  await visited.page.locator(sign).first().waitFor()
  await settled(visited.page)
  return visited
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
