const { readFileSync } = require('node:fs')
const { default: Sequencer } = require('@jest/test-sequencer')

/** Runs those files in a row that only read the reference graph, so that Neo4j is given it once, and begins with what takes longest. */
module.exports = class extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests)
    return [...sorted.filter(readsReference), ...sorted.filter((test) => !readsReference(test))]
  }
}

function readsReference({ path }) {
  return readFileSync(path, 'utf8').includes('describeOnReferenceGraph')
}
