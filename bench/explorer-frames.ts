import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { launchChromium } from '../tests/support/browser/chromium'
import { startTestServer } from '../tests/support/servers/server'
import { migrate } from '../src/graph/migrations'
import { openGraph } from '../src/graph/open-graph'
import { generate } from './graph/generate'
import { load } from './graph/load'
import { table } from './measure/table'

/** Measures how smoothly the explorer moves 2,000 nodes: the times between the frames that the browser shows. */
const { values: options } = parseArgs({
  options: {
    chromium: { type: 'string', default: '/usr/bin/chromium' },
    frames: { type: 'string', default: '180' },
  },
})

const size = { width: 1400, height: 900 }

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  process.exitCode = 1
})

async function main(): Promise<void> {
  const graph = await openGraph({ engine: 'grafeo' })
  await migrate(graph, { now: () => new Date() })
  await load(generate(2000, 1), (cypher, parameters) =>
    graph.write((transaction) => transaction.run(cypher, parameters)),
  )
  const server = await startTestServer(graph)
  const browser = await launchChromium(options.chromium)
  try {
    const page = await browser.newPage({ viewport: size })
    const asked = performance.now()
    await page.goto(`${server.url}/explore#/find/role-0-0,role-1-0?radius=4&lang=en`)
    await page.locator('.graph-picture canvas').first().waitFor({ timeout: 120_000 })
    await page.waitForFunction(() => document.querySelector('.laying') === null)
    const ready = performance.now() - asked
    const drawn = await page.locator('.picture-head p').innerText()
    process.stdout.write(
      `${drawn}. On the screen after ${seconds(ready)} s; the server took ${seconds(await answerTime(page))} s of it to answer.\n\n`,
    )
    const rows = [
      ['standing still', await framesWhile(page, () => page.waitForTimeout(2000))],
      ['moving', await framesWhile(page, () => moveAbout(page))],
      ['zooming', await framesWhile(page, () => zoomInAndOut(page))],
    ] as const
    process.stdout.write(
      `${table(['', 'median ms', '95th percentile ms', 'frames'], rows.map(asRow))}\n`,
    )
  } finally {
    await browser.close()
    await server.stop()
  }
}

/** How long the longest answer of the endpoint took, in milliseconds. */
function answerTime(page: Page): Promise<number> {
  return page.evaluate(() =>
    Math.max(
      ...performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('/graphql'))
        .map(({ duration }) => duration),
    ),
  )
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1)
}

/** The times between frames, in milliseconds, from the shortest to the longest. */
async function framesWhile(page: Page, act: () => Promise<void>): Promise<readonly number[]> {
  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(globalThis, { frameTimes: times })
    const note = (time: number) => {
      times.push(time)
      requestAnimationFrame(note)
    }
    requestAnimationFrame(note)
  })
  await act()
  const times = await page.evaluate('globalThis.frameTimes.slice()')
  const shown = times as readonly number[]
  return shown
    .slice(1)
    .map((time, index) => time - (shown[index] ?? 0))
    .toSorted((a, b) => a - b)
}

async function moveAbout(page: Page): Promise<void> {
  const { x, y } = await middleOf(page)
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (let step = 0; step < Number(options.frames); step++) {
    const angle = (step / 30) * Math.PI
    await page.mouse.move(x + Math.cos(angle) * 120, y + Math.sin(angle) * 120)
  }
  await page.mouse.up()
}

async function zoomInAndOut(page: Page): Promise<void> {
  const { x, y } = await middleOf(page)
  await page.mouse.move(x, y)
  for (let step = 0; step < Number(options.frames) / 2; step++) {
    await page.mouse.wheel(0, step % 30 < 15 ? -40 : 40)
  }
}

/** A place in the picture where no node is likely to be grabbed. */
async function middleOf(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator('.graph-picture').boundingBox()
  if (!box) throw new Error('There is no picture.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

function asRow([name, times]: readonly [string, readonly number[]]): readonly string[] {
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? Number.NaN).toFixed(1)
  return [name, at(0.5), at(0.95), String(times.length)]
}
