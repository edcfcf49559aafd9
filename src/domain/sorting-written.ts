import type { Finds } from './sorting-finds'
import { labelAt, type SortingIndex } from './sorting-index'
import { rung } from './sorting-ladder'

/** Whether a label is exactly this text (in its search form). */
export function isLabel({ written }: SortingIndex, text: string): boolean {
  return text !== '' && written.includes(`\n${text}\n`)
}

/** Finds every label that is, begins with, or contains the text. */
export function matchWritten(index: SortingIndex, text: string, finds: Finds): void {
  const { written, start, kinds } = index
  if (text === '') return
  let at = written.indexOf(text)
  while (at >= 0) {
    const label = labelAt(index, at)
    const from = at - (start[label] ?? 0)
    const whole = written[at + text.length] === '\n'
    const exact = kinds[label] === 'name' ? rung.name : rung.alias
    const step = from > 0 ? rung.part : whole ? exact : rung.prefix
    // They see what they typed: of two beginnings the item's own name goes first.
    const cost = step === rung.prefix && kinds[label] !== 'name' ? 1 : 0
    finds.offer({ label, rung: step, cost, from, to: from + text.length })
    at = written.indexOf(text, at + 1)
  }
}
