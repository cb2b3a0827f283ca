const { spawnSync } = require('node:child_process')

/** Runs the tests that do the same again and again, as often as `tests/support/rounds.ts` allows them in the long run, and no others. */
const related = ['--findRelatedTests', 'dist/tests/support/rounds.js']
const { status } = spawnSync('npx', ['jest', ...related, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, TEST_LONG: 'yes' },
})
process.exitCode = status ?? 1
