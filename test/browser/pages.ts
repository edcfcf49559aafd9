import type { Page } from 'playwright-core'

/** What somebody sees: the page that is opened, and what is tapped on it. */
export interface Screen {
  target: string
  taps?: [role: 'button' | 'link' | 'radio', name: string | RegExp][]
}

/** Every page of the preview, and what opens on it. */
export const screens: Screen[] = [
  { target: 'news' },
  { target: 'news', taps: [['link', /找/]] },
  { target: 'article?id=second-quarter' },
  { target: 'article?id=relief-plaques' },
  { target: 'article?id=safety-reaccreditation' },
  { target: 'article?id=gone' },
  { target: 'stations' },
  { target: 'stations', taps: [['button', /^筛选/]] },
  { target: 'stations', taps: [['button', '我在…附近']] },
  {
    target: 'stations',
    taps: [
      ['button', '我在…附近'],
      ['radio', '街道办事处'],
    ],
  },
  { target: 'place?id=jw05' },
  { target: 'place?id=jw02' },
  { target: 'place?scene=jw07' },
  { target: 'place?scene=s12' },
  { target: 'services' },
  { target: 'services', taps: [['button', /^办事/]] },
  { target: 'emergency' },
  { target: 'emergency', taps: [['button', '选地址']] },
  { target: 'emergency?place=jw07' },
  { target: 'sorting' },
  { target: 'guide/search' },
  { target: 'guide/search?q=dc' },
  { target: 'guide/search?q=牛奶盒' },
  { target: 'guide/search?q=奶茶' },
  { target: 'guide/search?q=zzzzzz' },
  { target: 'guide/category?bin=hazardous' },
  { target: 'guide/category?bin=dry' },
  { target: 'guide/category?bin=gone' },
  { target: 'guide/quiz' },
  { target: 'guide/quiz', taps: [['button', /· (.桶|不进四个桶)/]] },
  { target: 'about' },
  { target: 'catalogue' },
]

/** The screen in a few words, for a test's name. */
export function nameOf({ target, taps = [] }: Screen): string {
  return [target, ...taps.map(([, name]) => name)].join(' › ')
}

/** Taps on the page that is in front what leads to the screen. */
export async function tapThrough(page: Page, { taps = [] }: Screen): Promise<void> {
  for (const [role, name] of taps) {
    await page.locator('.taro_page:visible').last().getByRole(role, { name }).first().click()
    await page.waitForTimeout(50)
  }
}
