const { availableParallelism } = require('node:os')

/** Jest runs what tsc emitted, so tests exercise the code that ships. */
const shared = {
  testEnvironment: '<rootDir>/tests/support/engines/jest-environment.js',
  transform: {},
}

module.exports = {
  coverageProvider: 'v8',
  collectCoverageFrom: ['dist/src/**/*.js'],
  // One more than there are processors, since a worker may have to wait for the one Neo4j that all share.
  maxWorkers: availableParallelism() + 1,
  // A busy machine takes more than half a second to end a worker that has nothing left to do.
  workerGracefulExitTimeout: 10_000,
  testSequencer: '<rootDir>/tests/support/engines/sequencer.js',
  // A Neo4j that has just started plans its first queries slowly.
  testTimeout: 60_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/dist/tests/unit/**/*.test.js'],
    },
    {
      ...shared,
      displayName: 'engines',
      testMatch: ['<rootDir>/dist/tests/**/*.test.js'],
      testPathIgnorePatterns: ['<rootDir>/dist/tests/unit/'],
      // Run only if a test of this project is run: unit tests alone start no Neo4j.
      globalSetup: '<rootDir>/tests/support/engines/run-start.js',
      globalTeardown: '<rootDir>/tests/support/engines/run-stop.js',
    },
  ],
}
