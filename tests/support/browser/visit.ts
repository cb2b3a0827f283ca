import type { Browser, BrowserContextOptions, Page, Request } from 'playwright-core'

/** A page with all that it complained of and asked for. */
export interface Visit {
  readonly page: Page
  readonly complaints: readonly string[]
  readonly hosts: ReadonlySet<string>
}

/** Opens an address as a new visitor who has nothing stored. */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const complaints: string[] = []
  const hosts = new Set<string>()
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', ({ message }) => complaints.push(message))
  page.on('requestfailed', (request) => {
    if (!isGivenUp(request)) complaints.push(`${request.url()} failed`)
  })
  context.on('request', (request) => {
    const { protocol, host } = new URL(request.url())
    if (protocol.startsWith('http')) hosts.add(host)
  })
  await page.goto(url)
  return { page, complaints, hosts }
}

/** Closes all pages. One that is left open goes on drawing, and keeps its memory. */
export async function leaveAll(browser: Browser): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()))
}

/** Whether the page itself ended a question, as the explorer does when its visitor goes on before the answer is there. */
function isGivenUp(request: Request): boolean {
  return request.resourceType() === 'fetch' && request.failure()?.errorText === 'net::ERR_ABORTED'
}
