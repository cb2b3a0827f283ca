import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const folder = join(dirname(require.resolve('#root/package.json')), 'docs', 'decisions')
const read = (name: string) => readFileSync(join(folder, name), 'utf8')
const records = readdirSync(folder).filter((name) => name !== 'README.md')
const numberOf = (name: string) => name.slice(0, 4)

const date = /^Date: \d{4}-\d{2}-\d{2}(, changed \d{4}-\d{2}-\d{2})?$/
const superseded = String.raw`superseded by \[\d{4}\]\(\d{4}-[a-z0-9-]+\.md\)`
const status = new RegExp(
  `^Status: (accepted|accepted, in part ${superseded}|${superseded}|stale: .+)$`,
)

/** The statuses of a record and of its line in the index as one word each. */
const inRecord = (text: string) =>
  /superseded|stale/.exec(/^Status: .*$/m.exec(text)?.[0] ?? '')?.[0]
const inIndex = (line: string) => /\(.*(superseded|stale).*\)$/.exec(line)?.[1]

describe('The records of decisions', () => {
  const index = read('README.md').split('\n')

  it.each(records)('has a title, a date and a status: %s', (name) => {
    const [title, , decided, , state] = read(name).split('\n')
    expect(name).toMatch(/^\d{4}-[a-z0-9-]+\.md$/)
    expect(title).toMatch(new RegExp(`^# ${numberOf(name)}: \\S`))
    expect(decided).toMatch(date)
    expect(state).toMatch(status)
  })

  it.each(records)('stands in the index once, with its title and its status: %s', (name) => {
    const text = read(name)
    const lines = index.filter((line) => line.includes(`- [${numberOf(name)}](${name}): `))
    expect(lines).toHaveLength(1)
    const [line = ''] = lines
    expect(line).toContain(text.split('\n', 1)[0]?.slice('# 0000: '.length))
    expect(inIndex(line)).toBe(inRecord(text))
  })

  it('have a number each', () => {
    const numbers = records.map(numberOf)
    expect(numbers).toEqual([...new Set(numbers)])
  })
})
