const { spawnSync } = require('node:child_process')

/**
 * Runs the tests. Those that take longest for what they find are left out: of the program as a whole on Neo4j, and of the pages in a browser. With
 * --long, or if TEST_LONG is set, all are run, in all rounds.
 */
const given = process.argv.slice(2)
const isLong = process.env.TEST_LONG !== undefined || given.includes('--long')
const { status } = spawnSync(
  process.execPath,
  [require.resolve('jest/bin/jest'), ...given.filter((argument) => argument !== '--long')],
  {
    stdio: 'inherit',
    env: { ...process.env, ...(isLong ? { TEST_LONG: 'yes' } : { TEST_QUICK: 'yes' }) },
  },
)
process.exitCode = status ?? 1
