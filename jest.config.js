const { availableParallelism } = require('node:os')

/** What `npm test` leaves out: see scripts/test.js. */
const isQuick = process.env.TEST_QUICK !== undefined

/** Jest runs what tsc emitted, so tests exercise the code that ships. */
const shared = { transform: {} }

/** Files that run the program in their own process share what they load, also if they reach it over HTTP. */
const inProcess = {
  ...shared,
  runner: '<rootDir>/tests/support/light-runner.mjs',
}

/** Files that start other programs, browsers among them, have a time limit for each test. */
const besideProcess = {
  ...shared,
  testEnvironment: '<rootDir>/tests/support/engines/jest-environment.js',
}

/** Run only if a test of these projects is run: unit tests alone start no Neo4j. */
const onEngines = {
  globalSetup: '<rootDir>/tests/support/engines/run-start.js',
  globalTeardown: '<rootDir>/tests/support/engines/run-stop.js',
}

const within = (folder) => `<rootDir>/dist/tests/${folder}/**/*.test.js`

module.exports = {
  // Two more than there are processors, since workers wait for the two Neo4js that they share.
  maxWorkers: availableParallelism() + 2,
  // What a file leaves behind in a worker adds up. Jest counts the heap alone, and what hangs on it, such as graphs in memory, is up to ten times as large.
  workerIdleMemoryLimit: '250MB',
  // A busy machine takes more than half a second to end a worker that has nothing left to do.
  workerGracefulExitTimeout: 10_000,
  testSequencer: '<rootDir>/tests/support/engines/sequencer.js',
  // A Neo4j that has just started plans its first queries slowly, and a busy machine all of them.
  testTimeout: 120_000,
  projects: [
    {
      ...inProcess,
      displayName: 'unit',
      testMatch: [within('unit')],
    },
    {
      ...inProcess,
      ...onEngines,
      displayName: 'engines',
      testMatch: ['contract', 'property', 'e2e'].map(within),
    },
    {
      ...besideProcess,
      ...onEngines,
      displayName: 'programs',
      testMatch: [within('programs')],
    },
    ...(isQuick
      ? []
      : [
          {
            ...besideProcess,
            ...onEngines,
            displayName: 'browser',
            testMatch: [within('browser')],
          },
        ]),
  ],
}
