import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'
import { describeWhere } from '../describe-where'

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

/** Tests in the browser. */
export function describeInBrowser(subject: string, tests: (path: string) => void): void {
  const path = chromiumPath()
  const lack = path === undefined ? howToGetOne : undefined
  describeWhere({ subject, what: 'has a Chromium', lack }, () => tests(path ?? ''))
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

export function chromiumPath(): string | undefined {
  const named = environment['CHROMIUM']
  return named || usualPlaces.find((path) => existsSync(path))
}
