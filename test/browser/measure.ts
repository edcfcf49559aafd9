import axe, { type RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { showWhole } from '../../tools/browser/preview'
import { pairsOf, tooPale } from './contrast'
import { type LayoutProblems, type Limits, layoutProblems } from './layout'

declare global {
  interface Window {
    axe: typeof axe
  }
}

/**
 * The narrowest phone, and the narrowest on which the styles for narrow ones no longer hold (`narrow` of
 * `mixins.scss`): a wider one has more room for the same layout.
 */
const widths = [320, 351]

/** What axe finds on the page in light and in dark, less what is minor; the page stays dark. */
export async function foundByAxe(page: Page): Promise<{ light: string[]; dark: string[] }> {
  await page.emulateMedia({ colorScheme: 'light' })
  await showWhole(page)
  await page.evaluate(axe.source)
  const off = { enabled: false }
  const light = await violationsOf(page, {
    // Landmarks belong to the document around the page, which is Taro's here and WeChat's there.
    rules: { region: off, 'landmark-one-main': off, 'page-has-heading-one': off },
  })
  await page.emulateMedia({ colorScheme: 'dark' })
  // In the dark only the colours are others.
  return { light, dark: await violationsOf(page, { runOnly: ['color-contrast'] }) }
}

async function violationsOf(page: Page, options: RunOptions): Promise<string[]> {
  const { violations, incomplete } = await page.evaluate(
    (chosen) => window.axe.run('.app', { ...chosen, resultTypes: ['violations', 'incomplete'] }),
    options,
  )
  // Where something is drawn over the ground axe does not decide: the ground itself is looked at then.
  const undecided = incomplete
    .filter(({ id }) => id === 'color-contrast')
    .flatMap(({ nodes }) => nodes.map(({ target }) => String(target[0])))
  const pale = tooPale(await pairsOf(page, undecided)).map((pair) => `contrast: ${pair}`)
  const said = violations
    .filter(({ impact }) => impact !== 'minor')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
    )
  return [...said, ...pale]
}

/** What is wrong with the layout at the widths that decide, or at those given: a line each, none where all is well. */
export async function faultsAtWidths(page: Page, limits: Limits, at = widths): Promise<string[]> {
  const problems: string[] = []
  for (const width of at) {
    await page.setViewportSize({ width, height: 812 })
    problems.push(...inLines(await layoutProblems(page, limits)).map((problem) => `${width} px, ${problem}`))
  }
  return problems
}

/** A line a problem, with its kind. */
function inLines(problems: LayoutProblems): string[] {
  return Object.entries(problems).flatMap(([kind, all]: [string, string[]]) =>
    all.map((problem) => `${kind}: ${problem}`),
  )
}

/** Draws the page in a size of type between those of the about page, as WeChat's own setting may ask for. */
export async function scaleType(page: Page, scale: number): Promise<void> {
  await page.locator('.app').evaluateAll((apps, to) => {
    for (const app of apps) app.setAttribute('style', `--font-scale: ${to}`)
  }, scale)
}
