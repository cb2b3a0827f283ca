import { readFileSync } from 'node:fs'
import type { BrowserContextOptions, Locator, Page } from 'playwright-core'
import type { View } from './explorer-views'
import { startReferenceServer } from '../servers/reference-server'
import { describeVisits } from './visits'
import type { Visit } from './visit'

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
  const start = () => startReferenceServer(undefined, others, openGraph)
  describeVisits(subject, start, ({ server, visit }) =>
    tests({
      port: () => server().port,
      open: async ({ hash, sign }, options = {}) => {
        const visited = await visit(`/explore${hash}`, { locale: 'en-GB', ...options })
        await visited.page.locator(sign).first().waitFor()
        await settled(visited.page)
        return visited
      },
    }),
  )
}

/** No word of waiting is on the page. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('.loading, .laying, .asking') === null)
}

/** Whether it becomes so: a page moves by itself for a while. */
export async function comes(isSo: () => Promise<boolean>): Promise<boolean> {
  const end = Date.now() + 20_000
  while (Date.now() < end) {
    if (await isSo()) return true
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return false
}

/** A finger moves little by little. */
const moves = 12

/** Moves a finger over the middle of an element, so far across and so far down, as a person does who scrolls; or two fingers, which end so much further apart. */
export async function swipe(
  page: Page,
  over: Locator,
  { x = 0, y = 0, spread }: { readonly x?: number; readonly y?: number; readonly spread?: number },
): Promise<void> {
  const middle = await over.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    const bottom = Math.min(top + height, innerHeight)
    return { x: left + width / 2, y: (Math.max(top, 0) + bottom) / 2 }
  })
  const fingers = (part: number) => {
    const at = { x: middle.x + x * part, y: middle.y + y * part }
    if (spread === undefined) return [at]
    const apart = 40 + (spread * part) / 2
    return [
      { ...at, x: at.x - apart },
      { ...at, x: at.x + apart },
    ]
  }
  const devtools = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', part = 0) =>
    devtools.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : fingers(part),
    })
  await touch('touchStart')
  for (let move = 1; move <= moves; move++) await touch('touchMove', move / moves)
  await touch('touchEnd')
  await devtools.detach()
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
