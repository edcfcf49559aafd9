import { readRecentWords, withRecentWord } from '@/domain/sorting/recent-words'
import { useStored } from './use-stored'

/** The words looked up last, newest first. */
export function useRecentWords(): { recent: string[]; add(word: string): void; clear(): void } {
  const [recent, change] = useStored('sorting-recent', readRecentWords)
  return {
    recent,
    add: (word) => change((words) => withRecentWord(words, word)),
    clear: () => change(() => []),
  }
}
