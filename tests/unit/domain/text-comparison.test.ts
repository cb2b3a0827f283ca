import { nameKey } from '../../../src/domain/name-key'
import { nestsTooDeep } from '../../../src/domain/nesting'
import { ownKeys } from '../../../src/domain/own-keys'
import { sortKey } from '../../../src/domain/sort-key'
import { utf8Text } from '../../../src/domain/utf8'
import { wordsOf } from '../../../src/query/search/words'

describe('names', () => {
  it.each([
    ['Asiakas\u00ADneuvoja', 'asiakasneuvoja'],
    ['\uFEFFa\u200Bb\u2060c', 'abc'],
    [' a \u00A0\t\n b\u2003', 'a b'],
    ['ka\u0308si', 'käsi'],
    ['a\u00AD\u0308', 'ä'],
    ['\uFB01nna x²', '\uFB01nna x²'],
    ['\u2764\uFE0F', '\u2764'],
  ])('are compared as they are read: %j', (name, key) => {
    expect(nameKey(name)).toBe(key)
  })

  it('are sorted as they are read', () => {
    expect(sortKey('asiakas\u00ADneuvoja', 'FI')).toBe('asiakasneuvoja')
    expect(sortKey('\uFF21\u030A', 'FI')).toBe(sortKey('å', 'FI'))
  })
})

describe('the words of a text', () => {
  it('are not parted by what nobody sees, and stand where they are', () => {
    expect(wordsOf('\u200Basia\u00ADkas\u200D neu\u2060voja')).toEqual([
      { text: 'asia\u00ADkas', at: 1, folded: 'asiakas', joined: [] },
      { text: 'neu\u2060voja', at: 11, folded: 'neuvoja', joined: [] },
    ])
  })

  it('lose their width', () => {
    expect(wordsOf('\uFB01nna \uFF2D\uFF21\uFF32\uFF23').map(({ folded }) => folded)).toEqual([
      'finna',
      'marc',
    ])
  })
})

describe('bytes', () => {
  it.each([
    [[0x61, 0xc3, 0xa4], 'aä'],
    [[0xef, 0xbb, 0xbf, 0x61], 'a'],
    [[], ''],
    [[0xe4], undefined],
    [[0xc0, 0xaf], undefined],
    [[0xed, 0xa0, 0x80], undefined],
    [[0xf5, 0x80, 0x80, 0x80], undefined],
    [[0xff, 0xfe, 0x61, 0x00], undefined],
    [[0x61, 0xc3], undefined],
  ])('are read as UTF-8 or not at all: %j', (bytes, text) => {
    expect(utf8Text(Uint8Array.from(bytes))).toBe(text)
  })
})

describe('JSON', () => {
  it.each([
    ['['.repeat(100), false],
    ['['.repeat(101), true],
    ['{"a":'.repeat(101), true],
    [`["${'['.repeat(200)}"]`, false],
    [`["\\"${'['.repeat(200)}"]`, false],
    [`["\\\\", ${'['.repeat(200)}`, true],
    ['[],'.repeat(500), false],
  ])('nests too deep or does not: %.20s', (json, isDeep) => {
    expect(nestsTooDeep(json)).toBe(isDeep)
  })
})

describe('keys from outside', () => {
  it('are keys like any other', () => {
    const keyed = ownKeys<number>()
    expect(keyed['constructor']).toBeUndefined()
    for (const [index, name] of ['__proto__', 'constructor', 'toString'].entries())
      keyed[name] = index
    expect(JSON.stringify(keyed)).toBe('{"__proto__":0,"constructor":1,"toString":2}')
  })
})
