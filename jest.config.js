/** Jest runs what tsc emitted, so tests exercise the code that ships. */
const shared = {
  testEnvironment: '<rootDir>/tests/support/engines/jest-environment.js',
  transform: {},
}

module.exports = {
  coverageProvider: 'v8',
  collectCoverageFrom: ['dist/src/**/*.js'],
  // The suites that use Neo4j share one, and each empties it: they run one after another.
  maxWorkers: 1,
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
      globalSetup: '<rootDir>/tests/support/engines/neo4j-start.js',
      globalTeardown: '<rootDir>/tests/support/engines/neo4j-stop.js',
    },
  ],
}
