import type { Spelling } from '@/domain/sorting/pinyin'

/** Whether every character of `part` is in `whole`, each as often as it is needed. */
export function holdsAll(whole: string, part: string): boolean {
  let left = whole
  for (const character of part) {
    const at = left.indexOf(character)
    if (at < 0) return false
    left = left.slice(0, at) + left.slice(at + character.length)
  }
  return true
}

/** Whether the characters of `part` are in `whole` in the same order, perhaps with others between them. */
export function isSubsequence(part: string, whole: string): boolean {
  let next = 0
  for (let at = 0; at < whole.length && next < part.length; at++) if (whole[at] === part[next]) next++
  return next === part.length
}

/** Two texts of one length, character by character: right, alike by shape or sound, or wrong. */
export function compareAligned(
  spelling: Spelling,
  typed: string,
  meant: string,
): { right: number; alike: number; wrong: number } {
  const count = { right: 0, alike: 0, wrong: 0 }
  const heard = spelling.syllablesOf(typed)
  const sounds = spelling.syllablesOf(meant)
  for (let at = 0; at < meant.length; at++) {
    if (typed[at] === meant[at]) count.right++
    else if (heard[at] === sounds[at] || spelling.lookAlike(typed.charAt(at), meant.charAt(at))) count.alike++
    else count.wrong++
  }
  return count
}

/**
 * What makes one text of the other by a single slip of the finger: a letter missing, superfluous or swapped with
 * its neighbour (`moved`), or another in its place (`replaced`). `undefined` when there is none or more than one.
 */
export function slipBetween(typed: string, meant: string): 'moved' | 'replaced' | undefined {
  const difference = typed.length - meant.length
  if (difference > 1 || difference < -1 || typed === meant) return undefined
  let head = 0
  while (head < typed.length && head < meant.length && typed[head] === meant[head]) head++
  if (difference === 1) return typed.slice(head + 1) === meant.slice(head) ? 'moved' : undefined
  if (difference === -1) return typed.slice(head) === meant.slice(head + 1) ? 'moved' : undefined
  if (typed.slice(head + 1) === meant.slice(head + 1)) return 'replaced'
  const swapped = typed[head] === meant[head + 1] && typed[head + 1] === meant[head]
  return swapped && typed.slice(head + 2) === meant.slice(head + 2) ? 'moved' : undefined
}
