import { searchText } from '@/domain/sorting/search-text'
import { type CleanupRule, guessRules, rulesAfter, rulesBefore } from './query-cleanup-rules'

/** Longer queries are cut: nobody types so much, and the rules take time by the square of it. */
const longestQuery = 60

/** Each kind twice, for what a rule drops may have hidden what an earlier rule looks for. */
const rules = [...rulesAfter, ...rulesAfter, ...rulesBefore, ...rulesBefore]

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
}

/** What a query may be about, by the rules of `query-cleanup-rules.ts`. */
export function formsOf(query: string): QueryForms {
  const whole = searchText(query.slice(0, longestQuery))
  if (whole === '' || binName.test(whole)) return { forms: [], guesses: [] }
  const forms = [whole]
  let barest = whole
  for (const rule of rules) {
    const rest = drop(rule, barest)
    if (rest !== barest) forms.push(rest)
    barest = rest
  }
  return { forms: [...new Set(forms)], guesses: guessesAt(barest).filter((guess) => !forms.includes(guess)) }
}

/** The form without what the rule drops, unless nothing would be left. */
export function drop({ pattern }: CleanupRule, form: string): string {
  return form.replace(pattern, '') || form
}

function guessesAt(form: string): string[] {
  const guesses = new Set([form])
  for (const { guess } of guessRules) for (const each of [...guesses]) guesses.add(guess(each))
  return [...guesses].filter((guess) => guess !== '')
}
