const { spawnSync } = require('node:child_process')
const { join } = require('node:path')

/** Runs the tests that need Docker: on the engine that answers, or beside one of their own if it can be had. Otherwise they are skipped, and the run says so. */
const given = process.argv.slice(2)
const noEngine = 75

const isThere = (...words) =>
  spawnSync('docker', words, { stdio: 'ignore', timeout: 10_000 }).status === 0
const jest = ['npx', 'jest', '--config', 'tests/docker/jest.config.js', ...given]

function run(words, variables = {}) {
  const [program, ...others] = words
  const env = { ...process.env, ...variables }
  return spawnSync(program, others, { stdio: 'inherit', env }).status ?? 1
}

const script = (name) => join(__dirname, 'docker', name)

/** An engine that serves other ends too gets no images under borrowed names. */
function answersWithImages() {
  return isThere('info') && isThere('compose', 'version') && run([script('base-images.sh')]) === 0
}

function runOnAnyEngine() {
  return run(answersWithImages() ? jest : [script('own-engine.sh'), ...jest])
}

let status = runOnAnyEngine()
if (status === noEngine) {
  status = run(jest, { TEST_DOCKER_MISSING: 'yes' })
  process.stderr.write(
    '\nNOT TESTED: the image and docker-compose.yml, since no Docker engine could be had.\n',
  )
}
process.exitCode = status
