/** The known word an editor most likely meant: the one at the smallest edit distance, when that is small enough for a typo. */
export function suggest(written: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  // A third of the word may be wrong: `nam` is a typo of `name`, `colour` is not.
  // All of it may not: 绿 is no typo of 蓝.
  let least = Math.min(Math.max(1, Math.floor(written.length / 3)) + 1, written.length)
  for (const word of known) {
    // `jw02` is no typo of `jw01`: ids differ in their numbers alone.
    if (withoutDigits(word) === withoutDigits(written)) continue
    const edits = editDistance(written.toLowerCase(), word.toLowerCase(), least)
    if (edits < least) {
      best = word
      least = edits
    }
  }
  return best
}

/**
 * Optimal string alignment distance: Levenshtein's, where two neighbouring letters swapped count as one edit (the kept
 * libraries count them as two). `limit` when the lengths alone already differ by as much.
 */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? limit) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swaps = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swapped = swaps ? (before[j - 2] ?? limit) + 1 : limit
      next.push(Math.min(replaced, swapped, (row[j] ?? limit) + 1, (next[j - 1] ?? limit) + 1))
    }
    before = row
    row = next
  }
  return row[b.length] ?? limit
}

function withoutDigits(word: string): string {
  return word.replace(/\d/g, '')
}
