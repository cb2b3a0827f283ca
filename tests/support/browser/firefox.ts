import { existsSync } from 'node:fs'
import { launch, type Browser, type Page } from 'puppeteer-core'
import { describeWhere } from '../describe-where'

const usualPlaces = [
  '/usr/bin/firefox',
  '/usr/bin/firefox-esr',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
]

const howToGetOne =
  'No Firefox is found. Install one (on Debian: apt-get install firefox-esr), or set FIREFOX to the path of its program.'

/** A page in Firefox, with all that it complained of. */
export interface FirefoxVisit {
  readonly page: Page
  readonly complaints: readonly string[]
}

/** Tests in a Firefox as it is installed, which Playwright cannot drive. */
export function describeInFirefox(
  subject: string,
  tests: (visit: (url: string) => Promise<FirefoxVisit>) => void,
): void {
  const path = process.env['FIREFOX'] || usualPlaces.find((place) => existsSync(place))
  const lack = path === undefined ? howToGetOne : undefined
  describeWhere({ subject, what: 'has a Firefox', lack }, () => {
    let browser: Browser

    beforeAll(async () => {
      browser = await launch({ browser: 'firefox', executablePath: path ?? '' })
    }, 120_000)

    afterEach(async () => {
      for (const page of await browser.pages()) if (page.url() !== 'about:blank') await page.close()
    })

    afterAll(() => browser.close())

    tests(async (url) => {
      const page = await browser.newPage()
      await page.setViewport({ width: 1400, height: 900 })
      const complaints: string[] = []
      page.on('console', (message) => {
        if (['error', 'warn'].includes(message.type())) complaints.push(message.text())
      })
      page.on('pageerror', (error) => complaints.push(String(error)))
      await page.goto(url)
      return { page, complaints }
    })
  })
}
