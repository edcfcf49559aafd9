/** What is wrong with a sheet as it lies on the page. */
export interface SheetProblems {
  /** Texts beyond the sheet's margin, or beyond an element that would cut them off. */
  cut: string[]
  /** Texts over another text, or over a drawing. */
  overlapping: string[]
  /** Texts smaller than may be, in millimetres. */
  small: string[]
  /** Texts that are hard to tell from their ground when all is grey. */
  pale: string[]
}

/** Measures what is shown. Runs in the page, so it may use nothing from outside. */
export function measureSheets(least: number): SheetProblems {
  const millimetre = 96 / 25.4
  const problems: SheetProblems = { cut: [], overlapping: [], small: [], pale: [] }

  const light = (colour: string): { light: number; shown: boolean } => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number)
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => {
      const share = part / 255
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return { light: 0.2126 * r + 0.7152 * g + 0.0722 * b, shown: alpha > 0 }
  }
  const contrast = (element: Element): number => {
    const ink = light(getComputedStyle(element).color).light
    let ground = 1
    for (let holder: Element | null = element; holder !== null; holder = holder.parentElement) {
      const found = light(getComputedStyle(holder).backgroundColor)
      if (!found.shown) continue
      ground = found.light
      break
    }
    return (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05)
  }

  for (const sheet of document.querySelectorAll<HTMLElement>('.sheet')) {
    const outer = sheet.getBoundingClientRect()
    // A3 is A4 enlarged.
    const zoom = outer.width / sheet.offsetWidth
    const lines: {
      words: string
      element: Element
      left: number
      right: number
      top: number
      bottom: number
    }[] = []
    const drawings = [...sheet.querySelectorAll('svg, img')]
    for (const element of sheet.querySelectorAll('*')) {
      if (element.closest('.watermark') || getComputedStyle(element).display === 'none') continue
      const texts = [...element.childNodes].filter(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      )
      for (const text of texts) {
        const words = (text.textContent ?? '').trim()
        const size = Number.parseFloat(getComputedStyle(element).fontSize)
        if (size / millimetre < least - 0.01)
          problems.small.push(`${words}: ${(size / millimetre).toFixed(2)}`)
        if (contrast(element) < 4.5) problems.pale.push(words)
        const range = document.createRange()
        range.selectNodeContents(text)
        for (const { left, right, top, bottom } of range.getClientRects()) {
          if (right - left < 0.5) continue
          const middle = (top + bottom) / 2
          const half = size * zoom * 0.42
          const line = { words, element, left, right, top: middle - half, bottom: middle + half }
          lines.push(line)
          for (
            let holder: Element | null = element;
            holder !== null && holder !== document.body;
            holder = holder.parentElement
          ) {
            const isSheet = holder === sheet
            if (!isSheet && getComputedStyle(holder).overflow === 'visible') continue
            const box = holder.getBoundingClientRect()
            const side = isSheet ? 4.9 * millimetre * zoom : 0
            const foot = isSheet ? 4 * millimetre * zoom : 0
            if (
              line.left < box.left + side - 1 ||
              line.right > box.right - side + 1 ||
              line.top < box.top - 1 ||
              line.bottom > box.bottom - foot + 1
            )
              problems.cut.push(words)
          }
        }
      }
    }
    const meet = (a: { left: number; right: number; top: number; bottom: number }, b: typeof a) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2
    for (const [at, a] of lines.entries()) {
      for (const b of lines.slice(at + 1)) {
        if (a.element !== b.element && meet(a, b)) problems.overlapping.push(`${a.words} / ${b.words}`)
      }
      for (const drawing of drawings) {
        if (meet(a, drawing.getBoundingClientRect())) problems.overlapping.push(`${a.words} / a drawing`)
      }
    }
  }
  return problems
}
