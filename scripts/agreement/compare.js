const { comparedKinds, stepsAfter } = require('./coded-workflow')

/** What two codings of one workflow have in common, as lists of what was judged: each a pair of the first coder's value and the second's. */
function compareCodings(first, second) {
  const steps = matchedSteps(first, second)
  return {
    steps: { both: steps.length, first: first.length, second: second.length },
    orders: pairsOf(steps).map(([one, other]) => [
      orderOf(first, one[0], other[0]),
      orderOf(second, one[1], other[1]),
    ]),
    doers: steps.map((pair) => pair.map(doersOf)),
    claims: [...steps.map(membership), ...comparedKinds.flatMap((kind) => matched(kind, steps))],
  }
}

/** A step has its match in a step of the same task: the first of them in the first, the second in the second, if a task is done more than once. */
function matchedSteps(first, second) {
  const left = [...second]
  return first.flatMap((step) => {
    const index = left.findIndex(({ task }) => task === step.task)
    return index < 0 ? [] : [[step, left.splice(index, 1)[0]]]
  })
}

function pairsOf(things) {
  return things.flatMap((one, index) => things.slice(index + 1).map((other) => [one, other]))
}

function orderOf(steps, one, other) {
  const isBefore = stepsAfter(steps, one.id).has(other.id)
  const isAfter = stepsAfter(steps, other.id).has(one.id)
  if (isBefore && isAfter) return 'both'
  return isBefore ? 'before' : isAfter ? 'after' : 'unordered'
}

function doersOf({ claims }) {
  return claims
    .filter(({ type }) => type === 'DONE_BY')
    .map(({ to }) => to)
    .sort()
    .join(' ')
}

function membership([first, second]) {
  return { kind: 'HAS_STEP', first: first.claim, second: second.claim }
}

/** The claims of a kind at matched steps; one that only one of the coders made stands alone. A way to a step has its match only if that step has one. */
function matched(kind, steps) {
  const matches = new Map(steps.map(([first, second]) => [first.id, second.id]))
  const ofKind = ({ claims }) => claims.filter(({ type }) => type === kind)
  return steps.flatMap(([one, other]) => {
    const left = ofKind(other)
    const made = ofKind(one).map((claim) => {
      const target = kind === 'NEXT' ? matches.get(claim.to) : claim.to
      const index = left.findIndex(({ to }) => to === target)
      return { kind, first: claim, second: index < 0 ? undefined : left.splice(index, 1)[0] }
    })
    return [...made, ...left.map((claim) => ({ kind, first: undefined, second: claim }))]
  })
}

module.exports = { compareCodings }
