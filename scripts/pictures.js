/**
 * Makes pictures of the explorer over the reference graph: those of README.md, or, with a folder as its argument, each view at several sizes,
 * in light and dark, in each language and on paper, to be looked at. Expects that the project is built, and a Chromium.
 */
const { mkdirSync } = require('node:fs')
const { dirname, join } = require('node:path')
const { findPreparedReference } = require('../dist/src/app/prepared-reference')
const { openGraph } = require('../dist/src/graph/open-graph')
const { chromiumPath, launchChromium } = require('../dist/tests/support/browser/chromium')
const { explorerViews } = require('../dist/tests/support/browser/explorer-views')
const { startTestServer } = require('../dist/tests/support/servers/server')
const { run } = require('./written-file')

const desk = { width: 1400, height: 900 }

const lanes = '.lanes [role=button]'

const ofReadme = [
  { name: 'workflow', hash: '#/workflow/tuusula-acquisition', sign: lanes },
  { name: 'task', hash: '#/thing/receiving?practice=tuusula', sign: '.thing-picture canvas' },
  { name: 'places', hash: '#/positions?type=NATIONAL', sign: '.grid-box td button' },
]

/** Each way of looking at a view, by its name. */
const looks = {
  desk: { viewport: desk },
  'desk dark': { viewport: desk, colorScheme: 'dark' },
  'desk fi': { viewport: desk, locale: 'fi' },
  'desk sv': { viewport: desk, locale: 'sv' },
  tablet: { viewport: { width: 1024, height: 768 } },
  phone: { viewport: { width: 390, height: 844 } },
  'phone dark': { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
  // At 200 % the same window holds half as many points each way.
  twice: { viewport: { width: desk.width / 2, height: desk.height / 2 }, deviceScaleFactor: 2 },
  paper: { viewport: desk, media: 'print' },
}

run(async () => {
  const [folder] = process.argv.slice(2)
  const path = chromiumPath()
  if (path === undefined) throw new Error('No Chromium is found. Set CHROMIUM to the path of one.')
  const graph = await openGraph({ engine: 'grafeo', copyOf: await findPreparedReference() })
  const server = await startTestServer(graph)
  const browser = await launchChromium(path)
  try {
    for (const { view, look, file } of folder === undefined ? readme() : every(folder)) {
      process.stdout.write(`${file}\n`)
      await take(browser, `${server.url}/explore`, view, look, file)
    }
  } finally {
    await browser.close()
    await server.stop()
  }
})

function readme() {
  return ofReadme.map(({ name, ...view }) => ({
    view,
    look: { viewport: { width: 1200, height: 840 } },
    file: join(dirname(__dirname), 'docs', 'images', `${name}.png`),
  }))
}

function every(folder) {
  mkdirSync(folder, { recursive: true })
  return explorerViews.flatMap((view) =>
    Object.entries(looks).map(([name, look]) => ({
      view,
      look,
      file: join(folder, `${view.name}, ${name}.png`),
    })),
  )
}

async function take(browser, address, { hash, sign }, { media, ...look }, path) {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', ...look })
  const page = await context.newPage()
  await page.goto(`${address}${hash}`)
  await page.locator(sign).first().waitFor()
  await page.waitForFunction(() => document.querySelector('.loading, .laying, .asking') === null)
  if (media !== undefined) await page.emulateMedia({ media })
  await page.screenshot({ path, fullPage: media !== undefined })
  await context.close()
}
