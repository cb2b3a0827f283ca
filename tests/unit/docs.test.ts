import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { configVariables } from '../support/config-variables'
import { runScript } from '../support/programs/script'

const root = dirname(require.resolve('#root/package.json'))
const read = (name: string) => readFileSync(join(root, name), 'utf8')
const pages = [
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...pagesIn('docs'),
  ...pagesIn('docs/decisions'),
]

function pagesIn(folder: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`)
}

/** The files and folders that a page leads to. */
function linksIn(page: string): string[] {
  return [...read(page).matchAll(/\]\(([^)#:]+)\)/g)].map(([, target = '']) => target)
}

describe('The documentation', () => {
  it.each(pages)('leads only to what is there: %s', (page) => {
    const dead = linksIn(page).filter((target) => !existsSync(join(root, dirname(page), target)))
    expect(dead).toEqual([])
  })

  it('lists every page in its table of contents', () => {
    const listed = linksIn('docs/README.md').map((target) => `docs/${target}`)
    const others = pagesIn('docs').filter((page) => page !== 'docs/README.md')
    expect(listed).toEqual(expect.arrayContaining(others))
  })

  it.each(pages)('shows each file as it is: %s', (page) => {
    const shown = [...read(page).matchAll(/^```yaml (\S+)\n([\s\S]*?)^```$/gm)]
    for (const [, file = '', text] of shown) expect(text).toBe(read(file))
  })

  it('shows the model as it is declared', () => {
    expect(runScript('model-page.js', '--check')).toEqual({ status: 0, stderr: '' })
  })

  it('shows the concepts as the datasets have them', () => {
    expect(runScript('concepts-page.js', '--check')).toEqual({ status: 0, stderr: '' })
  })

  it('shows the figures of the data as they are', () => {
    expect(runScript('data-report.js', '--check')).toEqual({ status: 0, stderr: '' })
  })

  it('names in the README every variable that configures the server, and no other', () => {
    const declared = configVariables()
    const described = [...read('README.md').matchAll(/^\| `([A-Z0-9_]+)` \|/gm)]
    expect(declared).toContain('PORT')
    expect(new Set(described.map(([, name]) => name))).toEqual(new Set(declared))
  })
})
