const { readFileSync } = require('node:fs')
const { default: Sequencer } = require('@jest/test-sequencer')

/** What stands in files that come before all others. */
const first = [
  'describeOnReferenceGraph',
  'support/rounds',
  'support/browser/explorer-views',
  'support/browser/',
]

/**
 * Runs those files in a row that only read the reference graph, so that a Neo4j is given it once, then those that repeat themselves and those
 * in the browser, which take long for their size, most of all if they go through all views, and of each begins with what takes longest.
 */
module.exports = class extends Sequencer {
  sort(tests) {
    const places = new Map(tests.map((test) => [test, placeOf(test)]))
    return super.sort(tests).sort((one, other) => places.get(one) - places.get(other))
  }
}

function placeOf({ path }) {
  const text = readFileSync(path, 'utf8')
  const place = first.findIndex((word) => text.includes(word))
  return place < 0 ? first.length : place
}
