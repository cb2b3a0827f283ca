/** Jest runs what tsc emitted, so tests exercise the code that ships. */
module.exports = {
  testEnvironment: './tests/support/environment.js',
  testMatch: ['<rootDir>/dist/tests/**/*.test.js'],
  transform: {},
  coverageProvider: 'v8',
  collectCoverageFrom: ['dist/src/**/*.js'],
}
