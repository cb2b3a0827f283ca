/**
 * How often a test does the same again: in every run, and in the long one (`npm run test:long`).
 */
export function rounds<Extent>(ordinary: Extent, long: Extent): Extent {
  return process.env['TEST_LONG'] === undefined ? ordinary : long
}
