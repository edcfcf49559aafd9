import type { Page } from 'playwright-core'

/** What somebody sees: the page that is opened, and what is tapped on it. */
export interface Screen {
  target: string
  taps?: [role: 'button' | 'link' | 'radio', name: string | RegExp][]
  /** What is then typed into the page's first box. */
  typed?: string
}

/** Taps and types, on the page that is in front, what leads to the screen. */
export async function tapThrough(page: Page, { taps = [], typed }: Screen): Promise<void> {
  for (const [role, name] of taps) {
    await page.locator('.taro_page:visible').last().getByRole(role, { name }).first().click()
    await page.waitForTimeout(50)
  }
  if (typed === undefined) return
  await page.locator('.taro_page:visible').last().locator('input').first().fill(typed)
  await page.waitForTimeout(50)
}
