import type { Pair } from './contrast'
import type { LayoutProblems, Limits } from './layout'

/** What can be told in the page, and the colours of hints, which are judged outside it. */
type Measured = Omit<LayoutProblems, 'paleHints'> & { hints: Pair[] }

interface Line {
  element: Element
  left: number
  right: number
  top: number
  bottom: number
}

/** Runs in the page, so it may use nothing from outside. */
export function measure(limits: Limits): Measured {
  const problems: Omit<Measured, 'hints'> = {
    outside: [],
    cut: [],
    sideways: [],
    overlapping: [],
    smallTargets: [],
    smallText: [],
    tightLines: [],
  }
  const hints: Pair[] = []
  const roots = [...document.querySelectorAll('.app')].filter((app) => app.clientHeight > 0)
  const root = roots.at(-1)
  if (!root) return { ...problems, outside: ['the page shows nothing'], hints }

  const tappable = ['button', 'link', 'radio', 'tab', 'switch', 'checkbox', 'searchbox']
  const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll'
  const name = (element: Element) => {
    const text = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 24)
    return `${element.tagName.toLowerCase()} 「${text}」`
  }
  const holders = (element: Element): Element[] => {
    const found: Element[] = []
    for (let holder = element.parentElement; holder && holder !== root; holder = holder.parentElement) {
      found.push(holder)
    }
    return found
  }
  const inSidewaysRow = (element: Element) =>
    limits.sideways && holders(element).some((holder) => scrolls(getComputedStyle(holder).overflowX))
  /** `clip` cuts as `hidden` does. */
  const overflows = (element: Element) => {
    const { overflowX, overflowY } = getComputedStyle(element)
    return [overflowX, overflowY].map((overflow) => (overflow === 'clip' ? 'hidden' : overflow))
  }
  const floats = (element: Element) =>
    [element, ...holders(element)].some((each) => getComputedStyle(each).position === 'fixed')

  /** Each line of text as it is drawn, without the empty band above and below its glyphs. */
  const lines: Line[] = []
  const drawings: { element: Element; box: DOMRect }[] = []
  const targets: { element: Element; box: DOMRect }[] = []
  const addLines = (element: Element, texts: Node[], size: number) => {
    const frames = holders(element)
      .filter((holder) => getComputedStyle(holder).overflowY !== 'visible')
      .map((holder) => holder.getBoundingClientRect())
    for (const text of texts) {
      const range = document.createRange()
      range.selectNodeContents(text)
      for (const { left, right, top, bottom } of range.getClientRects()) {
        const middle = (top + bottom) / 2
        if (frames.some((frame) => middle < frame.top || middle > frame.bottom)) continue
        lines.push({ element, left, right, top: middle - size * 0.4, bottom: middle + size * 0.4 })
      }
    }
  }

  const checkCut = (element: Element) => {
    const range = document.createRange()
    range.selectNodeContents(element)
    const drawn = range.getBoundingClientRect()
    for (const holder of [element, ...holders(element), root]) {
      const [overflowX, overflowY] = overflows(holder)
      if (overflowX === 'visible' && overflowY === 'visible') continue
      const frame = holder.getBoundingClientRect()
      const sideways =
        overflowX === 'hidden' && (drawn.right > frame.right + 1.5 || drawn.left < frame.left - 1.5)
      const down = overflowY === 'hidden' && (drawn.bottom > frame.bottom + 3 || drawn.top < frame.top - 3)
      if (sideways || down) problems.cut.push(name(element))
      if (overflowX !== 'hidden') break
    }
  }

  /** axe does not look at what stands in an empty field. */
  const checkHint = (field: HTMLInputElement) => {
    const hint = getComputedStyle(field, '::placeholder')
    const own = getComputedStyle(field)
    const pen = document.createElement('canvas').getContext('2d')
    if (pen === null) throw new Error('no canvas to measure with')
    pen.font = `${hint.fontSize} ${own.fontFamily}`
    const room = field.clientWidth - Number.parseFloat(own.paddingLeft) - Number.parseFloat(own.paddingRight)
    const width = pen.measureText(field.placeholder).width
    if (width > room) {
      problems.cut.push(`hint 「${field.placeholder}」 ${Math.round(width)} in ${Math.round(room)}`)
    }
    if (Number.parseFloat(hint.fontSize) < limits.text - 0.01) {
      problems.smallText.push(`hint 「${field.placeholder}」 ${hint.fontSize}`)
    }
    const ground = [field, ...holders(field), root]
      .map((each) => getComputedStyle(each).backgroundColor)
      .find((colour) => colour !== 'rgba(0, 0, 0, 0)' && colour !== 'transparent')
    hints.push({ what: field.placeholder, ink: hint.color, ground: ground ?? 'rgb(255, 255, 255)' })
  }

  for (const element of root.querySelectorAll('*')) {
    const style = getComputedStyle(element)
    const box = element.getBoundingClientRect()
    if (box.width === 0 || box.height === 0 || style.visibility === 'hidden' || style.opacity === '0')
      continue
    if (element.classList.contains('ic') && !floats(element)) drawings.push({ element, box })
    if (element.closest('[aria-hidden="true"]') && !element.textContent?.trim()) continue

    if ((box.left < -1 || box.right > innerWidth + 1) && !inSidewaysRow(element)) {
      problems.outside.push(`${name(element)} ${Math.round(box.left)}…${Math.round(box.right)}`)
    }
    if (!limits.sideways && scrolls(style.overflowX) && element.scrollWidth > element.clientWidth + 1) {
      problems.sideways.push(name(element))
    }
    if (tappable.includes(element.getAttribute('role') ?? '')) {
      if (!floats(element)) targets.push({ element, box })
      if (box.width < limits.target - 0.5 || box.height < limits.target - 0.5) {
        problems.smallTargets.push(`${name(element)} ${Math.round(box.width)}×${Math.round(box.height)}`)
      }
    }
    if (element instanceof HTMLInputElement && element.placeholder !== '' && element.value === '')
      checkHint(element)

    const texts = [...element.childNodes].filter(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    )
    if (texts.length === 0) continue
    const size = Number.parseFloat(style.fontSize)
    if (size < limits.text - 0.01) problems.smallText.push(`${name(element)} ${style.fontSize}`)
    // `normal` is no number: the typeface decides then, not we.
    const lineHeight = Number.parseFloat(style.lineHeight) / size
    if (!(lineHeight >= 1.295)) problems.tightLines.push(`${name(element)} ${style.lineHeight}`)
    checkCut(element)
    if (!floats(element)) addLines(element, texts, size)
  }

  const across = (a: DOMRect | Line, b: DOMRect | Line) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const down = (a: DOMRect | Line, b: DOMRect | Line) => Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  for (const { element, box } of drawings) {
    for (const line of lines.filter((each) => across(each, box) > 2 && down(each, box) > 2)) {
      problems.overlapping.push(
        `a drawing in ${name(element.parentElement ?? element)} and ${name(line.element)}`,
      )
    }
  }
  for (const [at, a] of targets.entries()) {
    for (const b of targets.slice(at + 1)) {
      if (!a.element.contains(b.element) && across(a.box, b.box) > 2 && down(a.box, b.box) > 2) {
        problems.overlapping.push(`${name(a.element)} and ${name(b.element)}`)
      }
    }
  }
  for (const [at, a] of lines.entries()) {
    for (const b of lines.slice(at + 1)) {
      if (a.element === b.element) continue
      if (across(a, b) > 2 && down(a, b) > 2)
        problems.overlapping.push(`${name(a.element)} and ${name(b.element)}`)
    }
  }
  return { ...problems, hints }
}
