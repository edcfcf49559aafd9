import type { Page } from 'playwright-core'

/** What is wrong with the layout of a page, in words that name the element. */
export interface LayoutFaults {
  outside: string[]
  cut: string[]
  smallTargets: string[]
  smallText: string[]
  tightLines: string[]
}

export interface Limits {
  target: number
  text: number
}

/** Measures the page as it is drawn: nothing outside the window, no text cut, targets and type large enough. */
export function layoutFaults(page: Page, limits: Limits): Promise<LayoutFaults> {
  return page.evaluate(measure, limits)
}

/** Runs in the page, so it may use nothing from outside. */
function measure(limits: Limits): LayoutFaults {
  const faults: LayoutFaults = { outside: [], cut: [], smallTargets: [], smallText: [], tightLines: [] }
  const roots = [...document.querySelectorAll('.app')].filter((app) => app.clientHeight > 0)
  const root = roots.at(-1)
  if (!root) return { ...faults, outside: ['the page shows nothing'] }

  const name = (element: Element) => {
    const text = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 24)
    return `${element.tagName.toLowerCase()} 「${text}」`
  }
  const scrollsSideways = (element: Element | null): boolean =>
    element !== null &&
    element !== root &&
    (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) ||
      scrollsSideways(element.parentElement))

  for (const element of root.querySelectorAll('*')) {
    const style = getComputedStyle(element)
    const box = element.getBoundingClientRect()
    if (box.width === 0 || box.height === 0 || style.visibility === 'hidden' || style.opacity === '0')
      continue
    if (element.closest('[aria-hidden="true"]') && !element.textContent?.trim()) continue

    if ((box.left < -1 || box.right > innerWidth + 1) && !scrollsSideways(element.parentElement)) {
      faults.outside.push(`${name(element)} ${Math.round(box.left)}…${Math.round(box.right)}`)
    }

    const role = element.getAttribute('role') ?? ''
    if (['button', 'link', 'radio', 'tab', 'switch', 'checkbox'].includes(role)) {
      if (box.width < limits.target - 0.5 || box.height < limits.target - 0.5) {
        faults.smallTargets.push(`${name(element)} ${Math.round(box.width)}×${Math.round(box.height)}`)
      }
    }

    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    )
    if (!hasText) continue
    if (Number.parseFloat(style.fontSize) < limits.text - 0.01)
      faults.smallText.push(`${name(element)} ${style.fontSize}`)
    const lineHeight = Number.parseFloat(style.lineHeight) / Number.parseFloat(style.fontSize)
    if (lineHeight < 1.295) faults.tightLines.push(`${name(element)} ${lineHeight.toFixed(2)}`)

    const range = document.createRange()
    range.selectNodeContents(element)
    const drawn = range.getBoundingClientRect()
    for (let holder: Element | null = element; holder && holder !== root; holder = holder.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(holder)
      if (overflowX === 'visible' && overflowY === 'visible') continue
      const frame = holder.getBoundingClientRect()
      const sideways =
        overflowX === 'hidden' && (drawn.right > frame.right + 1.5 || drawn.left < frame.left - 1.5)
      const down = overflowY === 'hidden' && (drawn.bottom > frame.bottom + 3 || drawn.top < frame.top - 3)
      if (sideways || down) faults.cut.push(name(element))
      if (overflowX !== 'hidden') break
    }
  }
  return faults
}
