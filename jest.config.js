/** Jest runs what tsc emitted, so tests exercise the code that ships. */
module.exports = {
  testEnvironment: './tests/support/environment.js',
  testMatch: ['<rootDir>/dist/tests/**/*.test.js'],
  transform: {},
  // Neo4j plans a large statement for seconds when it first sees it.
  testTimeout: 60_000,
  coverageProvider: 'v8',
  collectCoverageFrom: ['dist/src/**/*.js'],
}
