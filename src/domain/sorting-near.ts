import { compareAligned, holdsAll, isSubsequence, oneSlipApart } from './sorting-compare'
import type { Find, Finds } from './sorting-finds'
import type { SortingIndex } from './sorting-index'
import { rung } from './sorting-ladder'
import { hasHan } from './sorting-text'

// One flag for each UTF-16 unit, set while a query runs: the quickest way to count shared characters.
const asked = new Uint8Array(0x10000)

/**
 * Finds labels that share most of their characters with a query in Chinese characters: the same ones in another
 * order, one of them wrong, missing or superfluous, or the label inside a longer query.
 */
export function matchNear(index: SortingIndex, query: string, finds: Finds): void {
  const { shown, start, written } = index
  if (!hasHan(query)) return
  mark(query, 1)
  for (let label = 0; label < shown.length; label++) {
    const from = start[label] ?? 0
    const length = (start[label + 1] ?? 1) - 1 - from
    let shared = 0
    for (let at = from; at < from + length; at++) shared += asked[written.charCodeAt(at)] ?? 0
    // Every comparison below needs two shared characters, or one in a word of two.
    if (shared === 0 || (shared === 1 && length > 2)) continue
    const text = written.slice(from, from + length)
    const step = compare(index, query, text, shared) ?? sameEnding(query, text)
    if (step !== undefined) finds.offer({ label, ...step })
  }
  mark(query, 0)
}

function mark(query: string, flag: 0 | 1): void {
  for (let at = 0; at < query.length; at++) asked[query.charCodeAt(at)] = flag
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
 * believed only when its pinyin is one letter away.
 */
function sameThing(index: SortingIndex, query: string, label: string): boolean {
  const last = label.length - 1
  if (query[last] === label[last]) return true
  const [typed = '', meant = ''] = index.spelling.syllablesOf(query.charAt(last) + label.charAt(last))
  return oneSlipApart(typed, meant)
}

/** A character or two were dropped. Two characters far apart are a coincidence. */
function labelLonger(query: string, label: string): Step | undefined {
  const left = label.length - query.length
  if (query.length < 2 || left > query.length || !holdsAll(label, query)) return undefined
  const inOrder = isSubsequence(query, label)
  if (!inOrder && query.length < 3) return undefined
  return { rung: rung.someWords, cost: left * 2 + (inOrder ? 0 : 1), from: 0, to: label.length }
}

function labelShorter(query: string, label: string): Step | undefined {
  const left = query.length - label.length
  const whole = { cost: left, from: 0, to: label.length }
  if (label.length < 2) return undefined
  if (query.endsWith(label)) return { rung: rung.withinEnd, ...whole }
  if (query.includes(label)) return left <= label.length + 1 ? { rung: rung.within, ...whole } : undefined
  return left === 1 && label.length > 2 && isSubsequence(label, query)
    ? { rung: rung.slip, ...whole }
    : undefined
}

function sameEnding(query: string, label: string): Step | undefined {
  if (query.length < 3 || !hasHan(query.slice(-2)) || !label.endsWith(query.slice(-2))) return undefined
  return { rung: rung.sameEnding, cost: 0, from: label.length - 2, to: label.length }
}
