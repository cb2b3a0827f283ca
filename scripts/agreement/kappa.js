/**
 * How far two coders gave the same values to the same things, and Cohen's kappa: how much of the agreement that chance leaves open was reached (Cohen 1960).
 * Kappa is null if nothing was judged, or if each coder used one and the same value alone: chance then leaves nothing open.
 */
function agreement(pairs) {
  const share = (some) => some.length / pairs.length
  if (pairs.length === 0) return { count: 0, equal: 0, observed: null, expected: null, kappa: null }
  const equal = pairs.filter(([first, second]) => first === second)
  const observed = share(equal)
  const expected = [...new Set(pairs.flat())]
    .map(
      (value) =>
        share(pairs.filter(([first]) => first === value)) *
        share(pairs.filter(([, second]) => second === value)),
    )
    .reduce((sum, part) => sum + part, 0)
  const kappa = expected === 1 ? null : (observed - expected) / (1 - expected)
  return { count: pairs.length, equal: equal.length, observed, expected, kappa }
}

module.exports = { agreement }
