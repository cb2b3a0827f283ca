import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LastChange, readLastChange } from '../../../src/graph/last-change'

describe('the note of the last change', () => {
  let directory: string
  const file = () => join(directory, 'last-change.json')

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'library-work-graph-'))
  })

  afterEach(() => rmSync(directory, { recursive: true }))

  it('is undefined if nothing was noted', () => {
    expect(readLastChange(file())).toBeUndefined()
  })

  it('gives what was noted last', () => {
    const lastChange = new LastChange(file())
    for (const change of [Number.MAX_SAFE_INTEGER, 7, 12]) {
      lastChange.note(change)
      expect(readLastChange(file())).toBe(change)
    }
    lastChange.close()
  })

  it('is JSON, for people who look into the folder', () => {
    const lastChange = new LastChange(file())
    lastChange.note(12)
    lastChange.close()
    expect(JSON.parse(readFileSync(file(), 'utf8'))).toEqual({ lastChange: 12 })
  })

  it('is undefined if a crash came before the first note', () => {
    writeFileSync(file(), '')
    expect(readLastChange(file())).toBeUndefined()
  })

  it.each(['{"lastChange": "three"}', '{"lastChange": 1'])('is unreadable as %j', (text) => {
    writeFileSync(file(), text)
    expect(readLastChange(file())).toBeNaN()
  })
})
