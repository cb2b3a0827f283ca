import LightRunner from 'jest-light-runner'

/** Longer than any file takes on a busy machine with all rounds. */
const MOST_MINUTES = 45

/**
 * Runs test files in threads that keep what they loaded. Jest's own runner loads the program anew for each file, in a context in which graphql-js is
 * slow. This one knows no time limit of a test, so a file has one here: else a test that waits for ever would keep the run without a word.
 */
export default class extends LightRunner {
  runTests(tests, watcher, onStart, onResult, onFailure) {
    const limits = new Map()
    const end = (test) => clearTimeout(limits.get(test))
    return super.runTests(
      tests,
      watcher,
      (test) => {
        limits.set(test, setTimeout(stop, MOST_MINUTES * 60_000, test))
        return onStart(test)
      },
      (test, result) => {
        end(test)
        return onResult(test, result)
      },
      (test, error) => {
        end(test)
        return onFailure(test, error)
      },
    )
  }
}

function stop({ path }) {
  process.stderr.write(`The tests of ${path} did not end within ${MOST_MINUTES} minutes.\n`)
  process.exit(1)
}
