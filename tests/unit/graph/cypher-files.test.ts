import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'

const folder = join(dirname(require.resolve('#root/package.json')), 'cypher')

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.cypher'))
  .toSorted()

/** What the comment at the head of a file must tell. */
const topics: Readonly<Record<string, readonly string[]>> = {
  schema: ['params', 'returns'],
  statements: ['params', 'returns'],
  fields: ['returns'],
  predicates: ['of'],
}

/** Splits a file at the end of the comment at its head. */
function parts(file: string) {
  const lines = readFileSync(join(folder, file), 'utf8').split('\n')
  const end = lines.findIndex((line) => !line.startsWith('//'))
  const header = lines.slice(0, end).map((line) => line.replace(/^\/\/ ?/, ''))
  return { header: parse(header), body: lines.slice(end).join('\n') }
}

/** What a header says by topic; a line that begins none goes on with the one before it. */
function parse(header: readonly string[]): ReadonlyMap<string, string> {
  const told = new Map<string, string>()
  let topic = 'purpose'
  for (const line of header) {
    const [, begun, text = line] = /^(params|returns|parent|of):\s*(.*)$/.exec(line) ?? []
    topic = begun ?? topic
    told.set(topic, `${told.get(topic) ?? ''} ${text}`.trim())
  }
  return told
}

/** The names in a list such as `id string, position integer`. */
function names(list: string): readonly string[] {
  if (list === '' || list === 'none') return []
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

    it('says what it is for, and what one must know to use it', () => {
      expect(header.get('purpose')).toMatch(/\S/)
      const expected = topics[file.split(/[/\\]/)[0] ?? '']
      expect([...header.keys()]).toEqual(expect.arrayContaining([...(expected ?? ['its folder'])]))
    })

    it('names in its header the parameters that it uses', () => {
      expect(names(header.get('params') ?? '').toSorted()).toEqual(used(body).toSorted())
    })

    it('is one statement without a semicolon', () => {
      expect(body).not.toContain(';')
    })
  })
})
