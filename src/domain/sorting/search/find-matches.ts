import { type BinVote, voteOnBin } from './bin-vote'
import { matchFuzzy } from './fuzzy-match'
import { matchHomophone } from './homophone-match'
import { matchFuzzyPinyin, matchPinyin } from './pinyin-match'
import { matchPinyinTypo } from './pinyin-typo'
import { formsOf, type QueryForms } from './query-cleanup'
import type { SearchIndex } from './search-index'
import { matchSubstring } from './substring-match'
import { collectMatches, type TopMatches } from './top-matches'

/**
 * The matches of a query. Where one of its forms is a term letter for letter, those of that form; else those of
 * the first form that is written or spelled so in any term; only when there is none, what is similar to the whole
 * query or its barest form.
 */
export function findMatches(index: SearchIndex, query: string): TopMatches {
  const forms = formsOf(query)
  return matchForms(index, forms, () => voteOnBin(index, forms.word))
}

/** The same, of forms that are made already; `vote` is asked for only where nothing is written or spelled so. */
export function matchForms(
  index: SearchIndex,
  { forms, guesses, isWhole }: QueryForms,
  vote: () => BinVote,
): TopMatches {
  const exact = [...forms, ...guesses].find((form) => index.hasTerm(form))
  for (const form of exact === undefined ? forms : [exact]) {
    const matches = matchForm(index, form, isWhole(form))
    if (!matches.isEmpty()) return matches
  }
  return matchSimilar(index, forms, vote())
}

/** What is written so or sounds so. Both, for Latin letters may be either: `cd` is 光盘 and 菜刀. */
function matchForm(index: SearchIndex, form: string, isWhole: boolean): TopMatches {
  const matches = collectMatches({ isWhole })
  matchSubstring(index, form, matches)
  matchPinyin(index, form, matches)
  matchFuzzyPinyin(index, form, matches)
  return matches
}

function matchSimilar(index: SearchIndex, forms: readonly string[], vote: BinVote): TopMatches {
  const matches = collectMatches({ vote })
  for (const form of new Set([...forms.slice(0, 1), ...forms.slice(-1)])) {
    matchPinyinTypo(index, form, matches)
    matchHomophone(index, form, matches)
    matchFuzzy(index, form, matches)
  }
  return matches
}
