import { loopsOf } from '../../../src/domain/work-order/loops-of'

function loops(told: readonly string[], links: Record<string, readonly string[]>): string[][] {
  return [...new Set(loopsOf(told, (step) => links[step] ?? []).values())].map((loop) => [...loop])
}

describe('the loops of steps', () => {
  it('are steps that lead to each other, in the order in which they are told', () => {
    const links = { order: ['claim'], claim: ['wait'], wait: ['order', 'receive'], receive: [] }
    expect(loops(['order', 'wait', 'claim', 'receive'], links)).toEqual([
      ['order', 'wait', 'claim'],
      ['receive'],
    ])
  })

  it('are apart if one leads to the other but not back', () => {
    const links = { a: ['b'], b: ['a', 'c'], c: ['d'], d: ['c'] }
    expect(loops(['a', 'b', 'c', 'd'], links)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
  })

  it('are one step by itself if it leads only to itself, or to steps that are not told', () => {
    expect(loops(['a', 'b'], { a: ['a', 'elsewhere'], b: ['a'] })).toEqual([['a'], ['b']])
  })

  it('are found in a chain of many steps that goes round', () => {
    const told = Array.from({ length: 20_000 }, (_, place) => String(place))
    const round = (step: string) => [String((Number(step) + 1) % told.length)]
    expect(loopsOf(told, round).get('0')).toEqual(told)
  })
})
