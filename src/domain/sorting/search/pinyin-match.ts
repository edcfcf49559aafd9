import { eachBeginning, endOf, type Reach, reachOf } from './pinyin-matcher'
import { rung } from './ranking'
import type { SortingIndex } from './search-index'
import type { Finds } from './top-matches'

/** Queries longer than this are no pinyin of a household item; the matcher's bit sets end here. */
export const longestSpelled = 29

/**
 * Finds labels by how they sound: pinyin spelled out, initials, or both mixed, also with Chinese characters
 * in between (`dian池`). Each character of a label takes its syllable or the beginning of it from the query.
 */
export function matchSpelled(index: SortingIndex, query: string, finds: Finds): void {
  if (query.length > longestSpelled || !/[a-z]/.test(query)) return
  const full = reachOf(index, query, 'full')
  const initials = reachOf(index, query, 'initials')
  const short = reachOf(index, query, 'short')
  eachBeginning(index, short, (at) => {
    const label = index.label[at] ?? 0
    if (at !== index.start[label]) spelledInside(index, full, label, at, finds)
    else if (
      !spelledOut(index, full, label, finds) &&
      !shortened(index, initials, label, finds, 'initials')
    ) {
      shortened(index, short, label, finds, 'short')
    }
  })
}

/** The query is the label's pinyin, or the beginning of it; nearest is what lacks only letters of its last syllable. */
function spelledOut(index: SortingIndex, full: Reach, label: number, finds: Finds): boolean {
  const [from, end] = boundsOf(index, label)
  const reached = endOf(index, full, from, end)
  if (reached === undefined || onlyInitials(full, reached.at - from)) return false
  const name = index.kinds[label] === 'name'
  const ends = reached.at === end
  const whole = ends && reached.complete
  const exact = name ? rung.pinyinName : rung.pinyinAlias
  const cost = whole ? 0 : (ends ? 0 : 2) + (name ? 0 : 1)
  finds.offer({ label, rung: whole ? exact : rung.pinyinPrefix, cost, from: 0, to: reached.at - from })
  return true
}

/** `nc` is no pinyin of N次贴: with one letter a character it is initials. A single letter begins a syllable. */
function onlyInitials({ length }: Reach, characters: number): boolean {
  return length > 1 && characters === length
}

/** Complete syllables inside the label. */
function spelledInside(index: SortingIndex, full: Reach, label: number, at: number, finds: Finds): void {
  const [from, end] = boundsOf(index, label)
  const reached = endOf(index, full, at, end)
  // `bug` is no beginning of 不干胶: before what is cut short at least two syllables must be complete.
  if (reached === undefined || (!reached.complete && reached.at < at + 3)) return
  if (onlyInitials(full, reached.at - at)) return
  const cost = index.kinds[label] === 'name' ? 0 : 1
  finds.offer({ label, rung: rung.pinyinPart, cost, from: at - from, to: reached.at - from })
}

/** One letter a character, or some syllables spelled out and some shortened. A single letter is no abbreviation. */
function shortened(
  index: SortingIndex,
  reach: Reach,
  label: number,
  finds: Finds,
  how: 'initials' | 'short',
): boolean {
  if (reach.length < 2) return false
  const [from, end] = boundsOf(index, label)
  const reached = endOf(index, reach, from, end)
  if (reached === undefined) return false
  const name = index.kinds[label] === 'name'
  const whole = how === 'short' ? rung.shortName : name ? rung.initialsName : rung.initialsAlias
  const part = how === 'short' ? rung.shortPrefix : rung.initialsPrefix
  finds.offer({ label, rung: reached.at === end ? whole : part, cost: 0, from: 0, to: reached.at - from })
  return true
}

function boundsOf({ start }: SortingIndex, label: number): [number, number] {
  return [start[label] ?? 0, (start[label + 1] ?? 1) - 1]
}
