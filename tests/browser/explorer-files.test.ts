import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { longWorkflow } from '../support/datasets/long-workflow'
import { openFewLibraries } from '../support/servers/reference-server'
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
  [
    'the ways between two tasks',
    '#/way/ordering,cataloguing',
    '.press',
    ['receiving', 'cataloguing', 'is followed by'],
  ],
  [
    'the page of a thing',
    '#/thing/cataloguer',
    '.thing-picture canvas',
    ['cataloguer', 'barcoding', 'face to face'],
  ],
  [
    'a comparison of many',
    '#/compare/acquisition,seinajoki-acquisition,tuusula-acquisition',
    '.grid-box td button',
    ['ordering', 'acquisition at Tuusula library', 'not told: there may be such a step'],
  ],
  [
    'the order of tasks',
    '#/order',
    '.grid-box td button',
    ['cataloguing', 'comes before', 'a small box: few workflows tell of both'],
  ],
] as const

const long = '#/workflow/long-way-work'

describeExplorer(
  'What the explorer saves',
  ({ open }) => {
    it.each([
      ['#/find/cataloguer?lang=en', '.graph-picture canvas', 'cataloguer', 'Channel'],
      [`${long}?lang=en`, '.lanes [role=button]', 'the long way of a book', 'possibly, rarely'],
      ['#/contact?lang=en', '.press', 'Who meets customers', 'said in words'],
      ['#/compare/acquisition,tuusula-acquisition?lang=en', '.press', 'side by side', 'not told'],
      ['#/way/ordering,cataloguing?lang=en', '.press', 'From one task', 'possibly, rarely'],
      [
        '#/thing/receiving?practice=tuusula&lang=en',
        '.thing-picture canvas',
        'receiving: Tuusula library',
        'Step',
      ],
    ])(
      'of %s tells what it is, what its signs mean, where it is from, and under which licence, on white',
      async (hash, sign, title, meaning) => {
        const { page } = await open({ hash, sign }, { colorScheme: 'dark' })
        const { bytes } = await saved(page, 'Save as SVG')
        const svg = bytes.toString('utf8')
        const { text, fault } = await page.evaluate(readSvg, svg)
        expect(fault).toBeNull()
        expect(text.split('\n')[0]).toContain(title)
        const plain = text.replace(/\s+/g, ' ')
        for (const words of [meaning, 'Source: Library Work Graph', 'Licence: CC-BY-4.0'])
          expect(plain).toContain(words)
        expect(plain).toMatch(/Made on: \d{4}-\d{2}-\d{2}\./)
        expect(plain.replaceAll(' ', '')).toContain(hash.split('?')[0])
        expect(svg).toMatch(/<rect [^>]*fill="#ffffff"/)
        expect(svg).not.toContain('var(--')
      },
      60_000,
    )

    it.each([
      [
        '#/find/cataloguer?without=kind:Channel,edge:PERFORMS,line:unsure,of:general,barcoding',
        '.graph-picture canvas',
        'Left out: Channel; performs; possibly, rarely; ',
      ],
      ['#/order?country=FI', '.narrow', 'Only: Country: Finland'],
      [
        '#/compare/acquisition,tuusula-acquisition?after=ordering',
        '.press',
        'Only what comes after: ordering.',
      ],
    ])(
      'of %s names by what it is narrowed, and so does the page on paper',
      async (hash, sign, words) => {
        const { page } = await open({ hash, sign })
        await page.getByRole('button', { name: 'Save as SVG' }).waitFor()
        await page.waitForFunction(
          (note) => document.querySelector('.paper-foot')?.textContent?.includes(note),
          words,
        )
        const { bytes } = await saved(page, 'Save as SVG')
        const { text } = await page.evaluate(readSvg, bytes.toString('utf8'))
        expect(text.replace(/\s+/g, ' ')).toContain(words)
      },
      60_000,
    )

    it('of a long workflow is broken into rows, in which letters can be read', async () => {
      const { page } = await open({ hash: long, sign: '.lanes [role=button]' })
      const { bytes } = await saved(page, 'Save as PNG')
      const svg = (await saved(page, 'Save as SVG')).bytes.toString('utf8')
      const { width, height } = await page.evaluate(readSvg, svg)
      expect(width / height).toBeLessThan(2)
      // Letters are 12 high in the drawing.
      expect((bytes.readUInt32BE(16) / width) * 12).toBeGreaterThan(12)
      expect(svg.match(/<use /g)?.length).toBeGreaterThan(4)
    }, 60_000)

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
  },
  [longWorkflow(60)],
  openFewLibraries,
)

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
