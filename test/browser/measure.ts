import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { type Limits, layoutFaults } from './layout'
import { showWhole } from './preview'

const perfect = { outside: [], cut: [], smallTargets: [], smallText: [], tightLines: [] }
const widths = [320, 375, 414]

/** What axe finds on the page as it stands, less what is minor. */
export async function found(page: Page): Promise<string[]> {
  await showWhole(page)
  const { violations } = await new AxeBuilder({ page })
    .include('.app')
    // Landmarks belong to the document around the page, which is Taro's here and WeChat's there.
    .disableRules(['region', 'landmark-one-main', 'page-has-heading-one'])
    .analyze()
  return violations
    .filter(({ impact }) => impact !== 'minor')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
    )
}

/** What is wrong with the layout at each width, by width. */
export async function faultsAt(page: Page, limits: Limits): Promise<unknown> {
  const faults: Record<number, unknown> = {}
  for (const width of widths) {
    await page.setViewportSize({ width, height: 812 })
    faults[width] = await layoutFaults(page, limits)
  }
  return faults
}

export const perfectAtEveryWidth = Object.fromEntries(widths.map((width) => [width, perfect]))
