import type { BrowserContextOptions, Locator, Page } from 'playwright-core'

/** How a visitor reaches what is on the page. */
export interface Means {
  readonly name: string
  readonly options: BrowserContextOptions
  readonly press: (page: Page, thing: Locator) => Promise<void>
}

/** No page should need more stops than this between what one pressed and what one presses next. */
const mostStops = 150

/** By Tab alone, from what has the focus to the thing: a test that gives it the focus would find what nobody can reach. */
async function tabTo(page: Page, thing: Locator): Promise<void> {
  await thing.waitFor()
  for (let stop = 0; stop < mostStops; stop++) {
    if (await thing.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`After ${mostStops} presses of Tab the focus is not on ${thing.toString()}.`)
}

const laptop = { viewport: { width: 1400, height: 900 } }
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

export const allMeans: readonly Means[] = [
  { name: 'the mouse', options: laptop, press: (_, thing) => thing.click() },
  { name: 'touch', options: phone, press: (_, thing) => thing.tap() },
  {
    name: 'the keyboard alone',
    options: laptop,
    press: async (page, thing) => {
      await tabTo(page, thing)
      await page.keyboard.press('Enter')
    },
  },
]

/** Somebody who counts what it takes: each press is an action, and so is each text that is written. */
export class Visitor {
  actions = 0

  constructor(
    readonly page: Page,
    private readonly means: Means,
  ) {}

  async press(thing: Locator): Promise<void> {
    this.actions++
    await this.means.press(this.page, thing)
  }

  /** Goes to the box and writes. */
  async write(box: Locator, words: string): Promise<void> {
    await this.press(box)
    await this.page.keyboard.insertText(words)
  }
}
