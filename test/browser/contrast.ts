import type { Page } from 'playwright-core'

/** Text and what it stands on, as the browser computes both: `rgb(27, 36, 38)`. */
export interface Pair {
  what: string
  ink: string
  ground: string
}

/** Contrast by WCAG 2: 1 for the same colour, 21 for black on white. */
function contrast({ ink, ground }: Pair): number {
  const [dark = 0, bright = 0] = [luminance(ink), luminance(ground)].sort((a, b) => a - b)
  return (bright + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
    const share = Number(part) / 255
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The pairs below 4.5, in words. */
export function tooPale(pairs: Pair[]): string[] {
  return pairs
    .filter((pair) => contrast(pair) < 4.5)
    .map((pair) => `「${pair.what}」 ${contrast(pair).toFixed(1)}`)
}

/** Each element's own text on the nearest ground that is painted below it; a drawing between is not looked at. */
export function pairsOf(page: Page, selectors: string[]): Promise<Pair[]> {
  return page.evaluate((all) => {
    const isPainted = (colour: string) => colour !== 'rgba(0, 0, 0, 0)' && colour !== 'transparent'
    return all.flatMap((selector) => {
      const element = document.querySelector(selector)
      if (element === null) throw new Error(`not on the page: ${selector}`)
      let holder: Element | null = element
      while (holder && !isPainted(getComputedStyle(holder).backgroundColor)) holder = holder.parentElement
      const ground = holder ? getComputedStyle(holder).backgroundColor : 'rgb(255, 255, 255)'
      return [{ what: element.textContent ?? '', ink: getComputedStyle(element).color, ground }]
    })
  }, selectors)
}
