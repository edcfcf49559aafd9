import { hasHan } from '@/domain/sorting/search-text'
import { compareAligned, holdsAll, isSubsequence, slipBetween } from './edit-distance'
import { placesOf } from './postings'
import { rung } from './ranking'
import type { SortingIndex } from './search-index'
import type { Find, Finds } from './top-matches'

/**
 * Finds labels that share most of their characters with a query in Chinese characters: the same ones in another
 * order, one of them wrong, missing or superfluous, or the label inside a longer query.
 */
export function matchNear(index: SortingIndex, query: string, finds: Finds): void {
  if (!hasHan(query)) return
  eachSharing(index, query, (label, shared) => {
    const from = index.start[label] ?? 0
    const length = (index.start[label + 1] ?? 1) - 1 - from
    // Every comparison below needs two shared characters, or one between two words of two.
    if (shared === 1 && (length !== 2 || query.length !== 2)) return
    const text = index.written.slice(from, from + length)
    const step = compare(index, query, text, shared) ?? sameEnding(query, text)
    if (step !== undefined) finds.offer({ label, ...step })
  })
}

type Visit = (label: number, shared: number) => void

/** Visits each label that has characters of the query, with their number. */
function eachSharing({ byCharacter, label: labels, shown }: SortingIndex, query: string, visit: Visit): void {
  const counts = new Uint8Array(shown.length)
  const touched: number[] = []
  for (const character of new Set(query.split(''))) {
    for (const at of placesOf(byCharacter, character.charCodeAt(0))) {
      const label = labels[at] ?? 0
      const count = counts[label] ?? 0
      if (count === 0) touched.push(label)
      counts[label] = count + 1
    }
  }
  for (const label of touched) visit(label, counts[label] ?? 0)
}

type Step = Omit<Find, 'label'>

function compare(index: SortingIndex, query: string, label: string, shared: number): Step | undefined {
  if (label.length === query.length) return sameLength(index, query, label, shared)
  if (label.length > query.length) return labelLonger(query, label)
  if (shared === label.length) return labelShorter(query, label)
  return undefined
}

function sameLength(index: SortingIndex, query: string, label: string, shared: number): Step | undefined {
  const whole = { from: 0, to: label.length }
  if (label.length < 2) return undefined
  if (shared === label.length && holdsAll(label, query)) return { rung: rung.words, cost: 0, ...whole }
  const { right, alike, wrong } = compareAligned(index.spelling, query, label)
  if (wrong === 0 && right >= alike) return { rung: rung.lookAlike, cost: alike, ...whole }
  // Of two characters the one that is right does not say which word was meant: 飞机 is not 手机.
  if (wrong === 1 && alike === 0 && right >= 2 && sameThing(index, query, label)) {
    return { rung: rung.slip, cost: 0, ...whole }
  }
  return undefined
}

/**
 * In Chinese the last character says what the thing is: 电影院 is no 电影票, 蛋糕盒 no 蛋糕袋. A wrong one is
 * believed when its pinyin is one letter away, or when it does not matter: all that begins so goes into one bin.
 */
function sameThing(index: SortingIndex, query: string, label: string): boolean {
  const last = label.length - 1
  if (query[last] === label[last]) return true
  const [typed = '', meant = ''] = index.spelling.syllablesOf(query.charAt(last) + label.charAt(last))
  return slipBetween(typed, meant) !== undefined || oneBin(index, label.slice(0, last))
}

function oneBin(
  { byCharacter, written, label: labels, owner, items }: SortingIndex,
  beginning: string,
): boolean {
  const bins = new Set<string | undefined>()
  for (const at of placesOf(byCharacter, beginning.charCodeAt(0))) {
    if (!written.startsWith(`\n${beginning}`, at - 1)) continue
    bins.add(items[owner[labels[at] ?? 0] ?? 0]?.bin)
  }
  return bins.size === 1
}

/** Characters were dropped. Two characters far apart are a coincidence. */
function labelLonger(query: string, label: string): Step | undefined {
  const left = label.length - query.length
  if (query.length < 2 || left > query.length || !holdsAll(label, query)) return undefined
  const inOrder = isSubsequence(query, label)
  if (!inOrder && query.length < 3) return undefined
  const whole = { cost: left * 2 + (inOrder ? 0 : 1), from: 0, to: label.length }
  return { rung: inOrder && left === 1 && label.length > 3 ? rung.oneOff : rung.someWords, ...whole }
}

function labelShorter(query: string, label: string): Step | undefined {
  const left = query.length - label.length
  const whole = { cost: left, from: 0, to: label.length }
  if (label.length < 2) return undefined
  if (query.endsWith(label)) return { rung: rung.withinEnd, ...whole }
  if (query.includes(label)) return left <= label.length + 1 ? { rung: rung.within, ...whole } : undefined
  return left === 1 && label.length > 2 && isSubsequence(label, query)
    ? { rung: rung.oneOff, ...whole }
    : undefined
}

function sameEnding(query: string, label: string): Step | undefined {
  if (query.length < 3 || !hasHan(query.slice(-2)) || !label.endsWith(query.slice(-2))) return undefined
  return { rung: rung.sameEnding, cost: 0, from: label.length - 2, to: label.length }
}
