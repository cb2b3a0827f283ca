const { createHash } = require('node:crypto')

/** The workflows that a seed draws from a frame: one of each library, of as many libraries as are wanted. */
function draw({ seed, size, frame }) {
  const leastFirst = (names, ...before) =>
    [...names].sort((one, other) =>
      rank(seed, ...before, one) < rank(seed, ...before, other) ? -1 : 1,
    )
  return leastFirst(Object.keys(frame))
    .slice(0, size)
    .map((library) => ({ library, workflow: leastFirst(frame[library], library)[0] }))
}

function rank(...words) {
  return createHash('sha256').update(words.join(' ')).digest('hex')
}

module.exports = { draw }
