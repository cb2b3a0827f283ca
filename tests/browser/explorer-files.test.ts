import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describeExplorer } from '../support/browser/explorer-visit'

const views = [
  [
    'a neighbourhood',
    '#/find/cataloguer',
    '.graph-picture canvas',
    ['cataloguer', 'barcoding', 'face to face'],
  ],
  [
    'a workflow',
    '#/workflow/acquisition',
    '.lanes [role=button]',
    ['selection', 'ordering', 'cataloguer', 'often'],
  ],
  [
    'the customers',
    '#/contact',
    '.press',
    ['cataloguer', 'orderer', 'warehouse worker', 'meant, not said in words'],
  ],
  [
    'a comparison',
    '#/compare/acquisition,tuusula-acquisition',
    '.press',
    ['ordering', 'unpacking'],
  ],
] as const

describeExplorer('What the explorer saves', ({ open }) => {
  it.each(views)(
    'of %s is an SVG that stands alone, with its labels',
    async (_, hash, sign, labels) => {
      const { page, complaints } = await open({ hash, sign })
      const { name, bytes } = await saved(page, 'Save as SVG')
      expect(name).toMatch(/\.svg$/)
      const read = await page.evaluate(readSvg, bytes.toString('utf8'))
      expect(read.fault).toBeNull()
      for (const label of labels) expect(read.text).toContain(label)
      expect(read.width).toBeGreaterThan(200)
      expect(read.foreign).toEqual([])
      expect(complaints).toEqual([])
    },
    60_000,
  )

  it.each(views)(
    'of %s is a PNG of the size of the drawing',
    async (_, hash, sign) => {
      const { page, complaints } = await open({ hash, sign })
      const svg = await page.evaluate(
        readSvg,
        (await saved(page, 'Save as SVG')).bytes.toString('utf8'),
      )
      const { name, bytes } = await saved(page, 'Save as PNG')
      expect(name).toMatch(/\.png$/)
      expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
      expect(Math.abs(bytes.readUInt32BE(16) - svg.width * 2)).toBeLessThanOrEqual(2)
      expect(Math.abs(bytes.readUInt32BE(20) - svg.height * 2)).toBeLessThanOrEqual(2)
      expect(bytes.length).toBeGreaterThan(5_000)
      expect(complaints).toEqual([])
    },
    60_000,
  )
})

async function saved(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

/** Reads the file as an XML reader does, in the browser. */
function readSvg(text: string) {
  const document = new DOMParser().parseFromString(text, 'image/svg+xml')
  const lines = [...document.querySelectorAll('text')].map(
    (element) =>
      [...element.children].map(({ textContent }) => textContent).join(' ') || element.textContent,
  )
  const references = [...document.querySelectorAll('[href], [src]')].map(
    ({ outerHTML }) => outerHTML,
  )
  return {
    fault: document.querySelector('parsererror')?.textContent ?? null,
    text: lines.join('\n').replace(/[^\S\n]+/g, ' '),
    width: Number(document.documentElement.getAttribute('width')),
    height: Number(document.documentElement.getAttribute('height')),
    foreign: references,
  }
}
