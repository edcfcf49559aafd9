/** What is wrong with a sheet as it is laid out. Empty for one that may be printed. */
export type LayoutFaults = string[]

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/**
 * Lays out the sheets of the page: texts that are marked with the least size they may have (`data-least`, in
 * millimetres) shrink to their line and then break; where a sheet still does not fit, it takes the next tighter form of
 * its styles. Gives what does not fit even so. Runs in the page, so it may use nothing from outside.
 */
export function layOut(): LayoutFaults {
  const pixels = 96 / 25.4
  const tightest = 3

  const shrink = (element: HTMLElement, scale: number) => {
    element.style.cssText = 'white-space: nowrap'
    const least = Number(element.dataset.least) * pixels
    let size = Number.parseFloat(getComputedStyle(element).fontSize)
    while (element.scrollWidth > element.clientWidth && size > least) {
      size = Math.max(least, size - scale)
      element.style.fontSize = `${size}px`
    }
    if (element.scrollWidth > element.clientWidth) element.style.whiteSpace = 'normal'
  }

  /** The line of a text without the band above and below its glyphs. */
  const glyphs = ({ left, right, top, height }: DOMRect): Box => {
    const middle = top + height / 2
    return { left, right, top: middle - height * 0.3, bottom: middle + height * 0.3 }
  }

  /** Every text, and every box that is to hold its texts, must lie inside what is around it. */
  const faultsOf = (sheet: Element): string[] => {
    const faults: string[] = []
    const frame = sheet.getBoundingClientRect()
    const scale = frame.width / (sheet as HTMLElement).offsetWidth || 1
    const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT)
    const lines: { node: Node; rect: Box }[] = []
    while (walker.nextNode()) {
      const node = walker.currentNode
      const element = node.parentElement
      if (!node.textContent?.trim() || element === null || element.closest('.watermark')) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const drawn of range.getClientRects()) {
        const rect = glyphs(drawn)
        lines.push({ node, rect })
        for (let holder: Element | null = element; holder !== null; holder = holder.parentElement) {
          const isSheet = holder === sheet
          if (!isSheet && !holder.hasAttribute('data-frame')) continue
          const box = holder.getBoundingClientRect()
          const side = isSheet ? 5.9 * pixels * scale : 0
          const foot = isSheet ? 4.5 * pixels * scale : 0
          if (
            rect.left < box.left + side - 1 ||
            rect.right > box.right - side + 1 ||
            rect.top < box.top - 1 ||
            rect.bottom > box.bottom - foot + 1
          ) {
            faults.push(node.textContent.trim())
          }
          if (isSheet) break
        }
      }
    }
    for (const [at, a] of lines.entries()) {
      for (const b of lines.slice(at + 1)) {
        if (a.node === b.node) continue
        const across = Math.min(a.rect.right, b.rect.right) - Math.max(a.rect.left, b.rect.left)
        const down = Math.min(a.rect.bottom, b.rect.bottom) - Math.max(a.rect.top, b.rect.top)
        if (across > 2 && down > 2) faults.push(`${a.node.textContent} / ${b.node.textContent}`)
      }
    }
    return [...new Set(faults)]
  }

  return [...document.querySelectorAll('.sheet')].flatMap((sheet) => {
    const scale = 0.2 * pixels
    for (let tight = 0; ; tight += 1) {
      for (let each = 0; each <= tightest; each += 1) sheet.classList.toggle(`tight-${each}`, each === tight)
      for (const element of sheet.querySelectorAll<HTMLElement>('[data-least]')) shrink(element, scale)
      const faults = faultsOf(sheet)
      if (faults.length === 0 || tight === tightest) return faults
    }
  })
}
