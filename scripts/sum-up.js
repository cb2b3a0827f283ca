const { existsSync, readFileSync } = require('node:fs')
const { join } = require('node:path')

/** Shows the closing lines of runs of Jest, and on the last line what all of them together passed, failed and skipped. */
const [folder, ...names] = process.argv.slice(2)
const sum = { passed: 0, failed: 0, skipped: 0 }

for (const name of names) {
  const { passed, failed, skipped } = outcomeOf(join(folder, `${name}.json`))
  sum.passed += passed
  sum.failed += failed
  sum.skipped += skipped
  process.stdout.write(`\n${name}\n${closingLines(join(folder, `${name}.log`))}\n`)
}
process.stdout.write(`\n${inWords(sum)}\n`)
if (sum.failed > 0) process.exitCode = 1

/** A run that wrote no outcome has failed. */
function outcomeOf(file) {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 }
  const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(file, 'utf8'),
  )
  return {
    passed: numPassedTests,
    failed: numFailedTests + numRuntimeErrorTestSuites,
    skipped: numPendingTests,
  }
}

function closingLines(file) {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
  const closing = lines.filter((line) =>
    /^(Test Suites|Tests|Time):|^NOT TESTED:|^ *SKIPPED:/.test(line),
  )
  return closing.length > 0 ? closing.join('\n') : 'It did not come to its end.'
}

function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
