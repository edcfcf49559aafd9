import { searchText } from '@/domain/sorting/search-text'
import { type CleanupRule, type GuessRule, guessRules, rulesAfter, rulesBefore } from './query-cleanup-rules'

/** As many characters as a word has; longer ones are sentences, and their ends say what they are about. */
const longestWord = 12

/** Longer queries are cut: nobody types so much, and the rules take time by the square of it. */
const longestQuery = 60

/** Each kind twice, for what a rule drops may have hidden what an earlier rule looks for. */
const rules = [...rulesAfter, ...rulesAfter, ...rulesBefore, ...rulesBefore]
const neutralRules = rules.filter(({ condition }) => !condition)
const sameGuesses = guessRules.filter(({ same }) => same)

/** A bin's name names no thing: 「湿垃圾」 must not find 「湿纸巾」. */
const binName = /^(?:可回收物|(?:可回收|有害|干|湿|其他|其它)垃圾)$/

/**
 * The forms of a query in which its thing may be named. Never empty strings; nothing for an empty query and for the
 * name of a bin.
 */
export interface QueryForms {
  /** From the query as it is to the barest: without question words, without 「用过的」 and the like. */
  forms: string[]
  /** Guesses at how the table writes the barest form, believed only when they are a term letter for letter. */
  guesses: string[]
  /** The forms that still say all that may change the bin, the query first: the last of 「过期的牛奶怎么扔」 is 「过期的牛奶」. */
  wholes: string[]
  /** What is asked about in one word: the last of `wholes`, or the end of it. Empty where there is none. */
  word: string
  /** Whether a form or guess says all that the query does of the thing: 牛奶 does not, of 「过期的牛奶」. */
  isWhole(form: string): boolean
}

/** What a query may be about, by the rules of `query-cleanup-rules.ts`. */
export function formsOf(query: string): QueryForms {
  const text = searchText(query.slice(0, longestQuery))
  if (text === '' || binName.test(text))
    return { forms: [], guesses: [], wholes: [], word: '', isWhole: () => false }
  const forms = droppedBy(rules, text)
  const wholes = droppedBy(neutralRules, text)
  const guesses = guessesAt(barest(forms), guessRules)
  const same = guessesAt(barest(wholes), sameGuesses)
  return {
    forms,
    guesses: guesses.filter((guess) => !forms.includes(guess)),
    wholes,
    word: barest(wholes).slice(-longestWord),
    isWhole: (form) => wholes.includes(form) || same.includes(form),
  }
}

/** A text, and what is left of it after each rule that drops something. */
function droppedBy(dropping: readonly CleanupRule[], text: string): string[] {
  const forms = [text]
  for (const rule of dropping) forms.push(drop(rule, barest(forms)))
  return [...new Set(forms)]
}

/** The barest of some forms; empty for none. */
function barest(forms: readonly string[]): string {
  return forms[forms.length - 1] ?? ''
}

/** The form without what the rule drops, unless nothing would be left. */
export function drop({ pattern }: CleanupRule, form: string): string {
  return form.replace(pattern, '') || form
}

function guessesAt(form: string, by: readonly GuessRule[]): string[] {
  const guesses = new Set([form])
  for (const { guess } of by) for (const each of [...guesses]) guesses.add(guess(each))
  return [...guesses].filter((guess) => guess !== '')
}
