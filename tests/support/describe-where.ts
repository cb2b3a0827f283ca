const environment = process.env

/** What tests need of a machine, and what it lacks of that. */
export interface Need {
  readonly subject: string
  /** As the test is called that fails if it is not there: has a Chromium. */
  readonly what: string
  /** What is missing, and how to get it; undefined if all is there. */
  readonly lack: string | undefined
}

/** Tests that need something of the machine. Without it they fail in CI; elsewhere they are skipped, and say so. */
export function describeWhere({ subject, what, lack }: Need, tests: () => void): void {
  if (lack === undefined) return describe(subject, tests)
  if (environment['CI']) {
    return describe(subject, () => {
      it(what, () => {
        throw new Error(lack)
      })
    })
  }
  process.stderr.write(`\n  SKIPPED: ${subject} is not tested. ${lack}\n\n`)
  // oxlint-disable-next-line jest/no-disabled-tests -- the one documented case: this machine lacks what they need
  describe.skip(subject, tests)
}
