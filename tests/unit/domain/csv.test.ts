import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { csvRows, guarded, unguarded } from '../../../src/domain/csv'
import { csv } from '../../../src/table/csv'
import { hostileText } from '../../support/generated/hostile-text'

describe('a table', () => {
  it.each([',', ';'] as const)('gives each cell back, with %s between them', (separator) => {
    const row = fc.array(fc.oneof(hostileText, fc.constant('')), { minLength: 3, maxLength: 3 })
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const text = csvRows(rows, separator)
        expect(parse(text, { delimiter: separator })).toEqual(rows)
      }),
      { numRuns: 300, seed: 20261129 },
    )
  })

  it.each([
    ['a\nb', '"a\nb"'],
    ['a\rb', '"a\rb"'],
    ['a"b', '"a""b"'],
    ['a,b', '"a,b"'],
    ['a;b', 'a;b'],
    [' a ', ' a '],
  ])('puts into quotation marks what RFC 4180 does: %j', (cell, written) => {
    expect(csvRows([[cell, 'x']])).toBe(`${written},x\r\n`)
  })

  it('has a line for a row of nothing', () => {
    expect(csvRows([['head'], [''], ['a']])).toBe('head\r\n""\r\na\r\n')
  })

  it.each([
    '=1',
    '+1',
    '-1',
    '@a',
    '\t=1',
    '\ta',
    '\ra',
    '\n=1',
    ' \n =1',
    '\u00A0=1',
    '＝1',
    ' ＋1',
    '－1',
    '＠a',
  ])('has no formula: %j', (text) => {
    expect(guarded(text)).toBe(`'${text}`)
    expect(unguarded(guarded(text))).toBe(text)
    expect(parse(csv({ columns: [text], rows: [[text]] }), { bom: true })).toEqual([
      [`'${text}`],
      [`'${text}`],
    ])
  })

  it.each(['a=1', 'a\n=1', "'a", '1-2', ''])('leaves other texts as they are: %j', (text) => {
    expect(guarded(text)).toBe(text)
    expect(unguarded(text)).toBe(text)
  })
})
