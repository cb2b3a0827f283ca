import { wholeNumbers } from '../../../src/graph/whole-numbers'

describe('whole numbers in a result', () => {
  it('become numbers, however deep they stand', () => {
    expect(wholeNumbers([{ count: 3n, list: [1n, [2n]], map: { deep: 4n } }])).toEqual([
      { count: 3, list: [1, [2]], map: { deep: 4 } },
    ])
  })

  it('become infinite if no number is exact', () => {
    expect(wholeNumbers([2n ** 53n, -(2n ** 53n)])).toEqual([
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
    ])
  })

  it('leave all else as it is', () => {
    const row = { text: 'a', none: null, truth: false, half: 0.5, list: [] }
    expect(wholeNumbers(row)).toEqual({ text: 'a', none: null, truth: false, half: 0.5, list: [] })
  })
})
