interface Agreement {
  readonly count: number
  readonly equal: number
  readonly observed: number | null
  readonly expected: number | null
  readonly kappa: number | null
}

const { agreement } = require('#root/scripts/agreement/kappa.js') as {
  readonly agreement: (pairs: readonly (readonly [unknown, unknown])[]) => Agreement
}

/** What two judges said, from a table that has a row for each value of the first and a column for each of the second. */
function judged(...counts: readonly (readonly number[])[]): [number, number][] {
  return counts.flatMap((row, first) =>
    row.flatMap((count, second) =>
      Array.from({ length: count }, (): [number, number] => [first, second]),
    ),
  )
}

describe('agreement', () => {
  it.each([
    [
      'three diagnoses of 200 cases (Cohen 1968, table 1)',
      judged([88, 14, 18], [10, 40, 10], [2, 6, 12]),
      [0.7, 0.41, 0.492],
    ],
    ['balanced values (Feinstein and Cicchetti 1990)', judged([40, 9], [6, 45]), [0.85, 0.5, 0.7]],
    [
      'the same agreement, and one value that is common (Feinstein and Cicchetti 1990)',
      judged([80, 10], [5, 5]),
      [0.85, 0.78, 0.32],
    ],
    [
      'X-rays read twice (Gerstman, Epidemiology Kept Simple, table 10.3)',
      judged([1467, 782], [1309, 16232]),
      [0.8943, 0.778, 0.524],
    ],
  ])('is as published for %s', (_, pairs, [observed = NaN, expected = NaN, kappa = NaN]) => {
    const found = agreement(pairs)
    expect(found.count).toBe(pairs.length)
    expect(found.observed).toBeCloseTo(observed, 4)
    expect(found.expected).toBeCloseTo(expected, 2)
    expect(found.kappa).toBeCloseTo(kappa, 2)
  })

  it('is below nothing if two agree less than by chance', () => {
    expect(agreement(judged([0, 5], [5, 0])).kappa).toBe(-1)
  })

  it('has no kappa if both used one value alone, and none if nothing was judged', () => {
    expect(agreement(judged([7]))).toEqual({
      count: 7,
      equal: 7,
      observed: 1,
      expected: 1,
      kappa: null,
    })
    expect(agreement([]).kappa).toBeNull()
  })

  it('has a kappa of nothing if one of them used one value alone', () => {
    expect(agreement(judged([6, 2], [0, 0])).kappa).toBe(0)
  })
})
