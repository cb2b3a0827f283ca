/** Apart from the other tests, as each takes minutes and needs Docker. */
module.exports = {
  rootDir: '../..',
  testMatch: ['<rootDir>/dist/tests/docker/**/*.test.js'],
  transform: {},
  // Both build the image.
  maxWorkers: 1,
}
