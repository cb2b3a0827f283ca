import type { Locator, Page } from 'playwright-core'

/** Writes a question in place of what stands in the tab. */
export async function write(page: Page, text: string): Promise<void> {
  await page.locator('.graphiql-query-editor .view-lines').click()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.insertText(text)
}

/** The examples in the open panel, in its order. */
export function exampleButtons(page: Page): Locator {
  const panel = page.getByRole('region', { name: 'Example questions' })
  return panel.getByRole('listitem').getByRole('button')
}
