import { Recent } from '../../../src/http/recent'

describe('The recently used values', () => {
  it('are found by their key', () => {
    const recent = new Recent<number>(2)
    recent.set('a', 1)
    expect([recent.get('a'), recent.get('b')]).toEqual([1, undefined])
  })

  it('are at most as many as the limit, and those used last', () => {
    const recent = new Recent<number>(2)
    recent.set('a', 1)
    recent.set('b', 2)
    recent.get('a')
    recent.set('c', 3)
    expect([recent.get('a'), recent.get('b'), recent.get('c')]).toEqual([1, undefined, 3])
    expect(recent.size).toBe(2)
  })

  it('weigh together no more than the limit', () => {
    const recent = new Recent<number>(10)
    for (const [key, weight] of Object.entries({ a: 4, b: 4, c: 5 })) recent.set(key, 1, weight)
    expect(['a', 'b', 'c'].map((key) => recent.get(key))).toEqual([undefined, 1, 1])
    recent.set('b', 2, 1)
    recent.set('d', 1, 4)
    expect(recent.size).toBe(3)
  })

  it('are none if one alone weighs more than the limit', () => {
    const recent = new Recent<number>(10)
    recent.set('a', 1, 1)
    recent.set('b', 1, 11)
    expect(recent.size).toBe(0)
  })

  it('can be taken away', () => {
    const recent = new Recent<number>(2)
    recent.set('a', 1, 2)
    expect([recent.delete('a'), recent.delete('a')]).toEqual([true, false])
    recent.set('b', 1, 1)
    recent.set('c', 1, 1)
    expect(recent.size).toBe(2)
  })
})
