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
})
