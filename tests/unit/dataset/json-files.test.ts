import fc from 'fast-check'
import { jsonContent } from '../../../src/dataset/read/json-content'
import { datasetsIn } from '../../../src/dataset/upload'
import { datasetOf, faultsOf } from '../../support/datasets/dataset-folder'
import { rounds } from '../../support/rounds'

const head =
  '"dataset": { "id": "small", "name": { "en": "Small" }, "version": "1.0.0", "licence": "CC0-1.0", "library": "here" }'
const libraries = '"libraries": [{ "id": "here", "label": { "en": "Here" }, "kind": "GENERIC" }]'
const file = (source: string) => `{\n  ${head},\n  ${libraries},\n  "sources": [${source}]\n}\n`

const yamlOnly = [
  ['{ "id": "book", "title": NaN }', '4:40', 'and not "NaN".'],
  ['{ "id": "book", "title": \'Book\' }', '4:40', 'and not "\'".'],
  ['{ id: "book", "title": "Book" }', '4:17', 'and not "id".'],
  ['{ "id": "book", "title": "Book" } # a book', '4:49', 'and not a comment.'],
  ['/* a book */ { "id": "book", "title": "Book" }', '4:15', 'and not a comment.'],
  ['{ "id": "book", "title": "Book", }', '4:48', 'and not "}".'],
  ['{ "id": "book", "title": "My\n book" }', '4:40', 'ends in its line'],
  ['{ "id": "book", "title": "My\tbook" }', '4:40', 'holds no tabs'],
  ['{ "id": "book", "title": "\\x42ook" }', '4:40', 'meant as such is written twice'],
  ['{ "id": "book", "title": &a "Book" }', '4:40', 'and not "&".'],
  ['{ "id": "book" "title": "Book" }', '4:30', 'a comma or a closing bracket'],
  ['{ "id": "book", "title": "Book" ', '5:1', 'a comma or }'],
] as const

describe('A file that says it is JSON', () => {
  it.each(yamlOnly)('is refused for what only YAML has: %s', async (source, place, message) => {
    const whole = file(source)
    const text = place === '5:1' ? whole.slice(0, whole.indexOf(']\n}\n')) + '\n' : whole
    const faults = await faultsOf({ 'a.json': text })
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(`a.json:${place} `)
    expect(faults[0]).toContain(message)
    expect(faults[0]).toMatch(/ A file of YAML has a name that ends in \.yaml\.$/)
  })

  it('is refused for a key that stands twice, however it is written', async () => {
    const twice = file('{ "id": "book", "title": "Book", "t\\u0069tle": "Other" }')
    expect(await faultsOf({ 'a.JSON': twice })).toEqual([
      'a.JSON:4:48 The key "title" stands twice in one place; keep one of them.',
    ])
  })

  it('has the places of all other faults', async () => {
    const odd = file('{ "id": "book",\r\n\t"title" :\n 5, "k\\u0065y": 1, "date": 1e400 }')
    const faults = await faultsOf({ 'a.json': odd })
    expect(faults.map((fault) => fault.split(' ', 1)[0])).toEqual([
      'a.json:6:2',
      'a.json:6:5',
      'a.json:6:28',
    ])
  })

  it('is read as JSON is, also where YAML would take it otherwise', async () => {
    const key = 'p'.repeat(2000)
    const source = `{ "id"\n:\n"book", "title": "A \\/ \\ud83d\\ude00", "openings": { "${key}": "Words", "1.10": "More" } }`
    const { nodes } = await datasetOf({ 'a.json': file(source) })
    const book = nodes.find(({ id }) => id === 'book')?.properties
    expect(book).toMatchObject({ title: 'A / 😀' })
    expect(JSON.stringify(book)).toContain(`${key} Words`)
    expect(JSON.stringify(book)).toContain('1.10 More')
  })

  it('holds what JSON.parse finds in it, or is refused as it is there', () => {
    const often = ['{', '}', '[', ']', ',', ':', '"a"', '"b"', '1', '-', '0', '.5', 'e3', ' ', '\n']
    const seldom = ['true', 'null', 'NaN', "'", '#', '"\\n"', '"\\', '"', '/', '\t', '\u00a0']
    const signs = fc.constantFrom(...often, ...often, ...seldom)
    const texts = fc.array(signs, { minLength: 1, maxLength: 9 }).map((all) => all.join(''))
    fc.assert(
      fc.property(texts, (text) => {
        const { isWhole, value, problems } = jsonContent(text, '')
        if (problems[0]?.message.includes('stands twice') === true) return
        expect(isWhole ? value : undefined).toEqual(parsed(text))
      }),
      { numRuns: rounds(5000, 100_000) },
    )
  })
})

describe('The body of a request in JSON', () => {
  it('is refused for a key that stands twice, of which one would be dropped', () => {
    const list = '[{"files": [{"name": "a.yaml", "text": "x"}]}]'
    const body = Buffer.from(`{"datasets": ${list},\n "datasets": ${list}}`)
    expect(() => datasetsIn(body, 'application/json')).toThrow(
      /^The body of the request is not JSON: at line 2, column 2: The key "datasets" stands twice/,
    )
  })

  it('is told what is wrong with it, and how YAML is sent', () => {
    expect(() => datasetsIn(Buffer.from('dataset:\n  id: a'), 'application/json')).toThrow(
      /at line 1, column 1: JSON has .* and not "dataset"\. The YAML of one dataset is sent as application\/yaml\./,
    )
  })
})

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
