import type { Browser, BrowserContextOptions } from 'playwright-core'
import type { TestServer } from '../servers/server'
import { describeInBrowser, launchChromium } from './chromium'
import { leaveAll, visit, type Visit } from './visit'

/** The pages of a server as tests visit them. */
export interface Visits {
  readonly server: () => TestServer
  /** Opens the page below a path of the server. */
  readonly visit: (path: string, options?: BrowserContextOptions) => Promise<Visit>
}

/** Tests that share one browser and one server. */
export function describeVisits(
  subject: string,
  start: () => Promise<TestServer>,
  tests: (visits: Visits) => void,
): void {
  describeInBrowser(subject, (program) => {
    let browser: Browser
    let server: TestServer

    beforeAll(async () => {
      browser = await launchChromium(program)
      server = await start()
    }, 300_000)

    afterEach(() => leaveAll(browser))

    afterAll(async () => {
      await browser.close()
      await server.stop()
    })

    tests({
      server: () => server,
      visit: (path, options) => visit(browser, `${server.url}${path}`, options),
    })
  })
}
