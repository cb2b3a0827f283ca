import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

const howToGetOne =
  'No Chromium is found. Install one (on Debian: apt-get install chromium), or set CHROMIUM to the path of its program.'

const environment = process.env

/** A test in the browser. Without a Chromium it fails in CI; elsewhere it is skipped, and says so. */
export function describeInBrowser(subject: string, tests: (path: string) => void): void {
  const path = chromiumPath()
  if (path !== undefined) return describe(subject, () => tests(path))
  if (environment['CI']) {
    return describe(subject, () => {
      it('has a Chromium', () => {
        throw new Error(howToGetOne)
      })
    })
  }
  process.stderr.write(`\n  SKIPPED: ${subject} is not tested. ${howToGetOne}\n\n`)
  // oxlint-disable-next-line jest/no-disabled-tests -- the one documented case: this machine has no browser
  describe.skip(subject, () => tests(''))
}

/** Starts it so that it asks nothing of any other host by itself. */
export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

function chromiumPath(): string | undefined {
  const named = environment['CHROMIUM']
  return named || usualPlaces.find((path) => existsSync(path))
}
