import { type Edit, singleEdit } from './edit-distance'
import { isPinyin } from './pinyin-match'
import { ranking } from './ranking'
import type { IndexedTerm, SearchIndex } from './search-index'
import type { TopMatches } from './top-matches'

/** Shorter pinyin is one letter away from too many words. */
const shortest = 4

/**
 * Finds terms whose whole pinyin is the query but for one typing error. An error leaves either the last syllable
 * whole, or all of the first but its last letter (which may have been swapped with the next syllable's first):
 * only terms of which one of these fits are compared, and those of one long syllable.
 */
export function matchPinyinTypo(index: SearchIndex, query: string, matches: TopMatches): void {
  if (!isPinyin(query) || query.length < shortest) return
  index.syllables.forEach((syllable, id) => {
    const alone = syllable.length > shortest && syllable[0] === query[0]
    const begins = alone || query.startsWith(syllable.slice(0, -1) || syllable)
    const ends = query.endsWith(syllable)
    if (!begins && !ends) return
    for (const offset of index.offsetsOfSyllable(id)) {
      if ((begins && index.beginsTerm(offset)) || (ends && index.endsTerm(offset))) {
        offerTypo(index, query, index.termAt(offset), matches)
      }
    }
  })
}

function offerTypo(index: SearchIndex, query: string, term: IndexedTerm, matches: TopMatches): void {
  if (term.letters <= shortest || Math.abs(term.letters - query.length) > 1) return
  const edit = singleEdit(query, index.pinyinOf(term))
  if (edit === undefined) return
  const cost = costs[edit] + (term.kind === 'name' ? 0 : 1)
  matches.offer({ term, tier: ranking.pinyinTypo, cost, from: 0, to: term.end - term.start })
}

/** A letter is left out or swapped more easily than another one is hit. */
const costs: Record<Edit, number> = { insertion: 0, deletion: 0, transposition: 0, substitution: 2 }
