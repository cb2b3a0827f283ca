const { spawnSync } = require('node:child_process')

/** Asks both engines many made-up questions, others each time unless EQUAL_SEED names those that are to be asked again. */
const seed = String(process.env.EQUAL_SEED ?? Date.now() % 1_000_000_000)
process.stdout.write(`EQUAL_SEED=${seed}\n`)

const { status } = spawnSync('npm', ['test', '--', 'equal-answers'], {
  stdio: 'inherit',
  env: { EQUAL_QUESTIONS: '10000', EQUAL_QUESTIONS_NEO4J: '500', ...process.env, EQUAL_SEED: seed },
})
process.exitCode = status ?? 1
