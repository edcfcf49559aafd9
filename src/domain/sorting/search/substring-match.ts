import { placesOf } from './postings'
import { rung } from './ranking'
import type { SortingIndex } from './search-index'
import type { Finds } from './top-matches'

/** Whether a label is exactly this text (in its search form). */
export function isLabel({ written, byCharacter }: SortingIndex, text: string): boolean {
  if (text === '') return false
  const line = `\n${text}\n`
  return placesOf(byCharacter, text.charCodeAt(0)).some((at) => written.startsWith(line, at - 1))
}

/** Finds every label that is, begins with, or contains the text. */
export function matchWritten(index: SortingIndex, text: string, finds: Finds): void {
  const { written, start, kinds, label: labels, byCharacter } = index
  if (text === '') return
  for (const at of placesOf(byCharacter, text.charCodeAt(0))) {
    if (!written.startsWith(text, at) || insideLatinWord(written, at)) continue
    const label = labels[at] ?? 0
    const from = at - (start[label] ?? 0)
    const whole = written[at + text.length] === '\n'
    const exact = kinds[label] === 'name' ? rung.name : rung.alias
    const step = from > 0 ? rung.part : whole ? exact : rung.prefix
    // They see what they typed: of two beginnings the item's own name goes first.
    const cost = step === rung.prefix && kinds[label] !== 'name' ? 1 : 0
    finds.offer({ label, rung: step, cost, from, to: from + text.length })
  }
}

/** `sb` is not found in USB: a Latin word is found by its beginning. */
function insideLatinWord(written: string, at: number): boolean {
  return /^[a-z]{2}$/.test(written.slice(at - 1, at + 1))
}
