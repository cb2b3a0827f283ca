import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'

const folder = join(dirname(require.resolve('#root/package.json')), 'cypher')

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.cypher'))
  .toSorted()

/** Splits a file at the end of the comment at its head. */
function parts(file: string): { readonly header: readonly string[]; readonly body: string } {
  const lines = readFileSync(join(folder, file), 'utf8').split('\n')
  const end = lines.findIndex((line) => !line.startsWith('//'))
  return { header: lines.slice(0, end), body: lines.slice(end).join('\n') }
}

/** The names under `params:`, which may run over several lines. */
function declared(header: readonly string[]): readonly string[] {
  const text = header.map((line) => line.replace(/^\/\/ ?/, '')).join('\n')
  const list = /^params:([^]*?)^returns:/m.exec(text)?.[1]?.trim() ?? ''
  if (list === 'none') return []
  return list.split(',').map((entry) => entry.trim().split(/\s/)[0] ?? '')
}

function used(body: string): readonly string[] {
  return [...new Set([...body.matchAll(/\$(\w+)/g)].map((match) => String(match[1])))]
}

describe('the Cypher files', () => {
  it('are there', () => {
    expect(files.length).toBeGreaterThan(0)
  })

  describe.each(files)('%s', (file) => {
    const { header, body } = parts(file)

    it('says what it is for, what it takes and what it gives', () => {
      expect(header[0]).toMatch(/^\/\/ \S.*/)
      expect(header.some((line) => line.startsWith('// params:  '))).toBe(true)
      expect(header.some((line) => line.startsWith('// returns: '))).toBe(true)
    })

    it('names in its header the parameters that it uses', () => {
      expect(declared(header).toSorted()).toEqual(used(body).toSorted())
    })

    it('is one statement without a semicolon', () => {
      expect(body).not.toContain(';')
    })
  })
})
