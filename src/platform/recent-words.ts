import { useState } from 'react'
import { readRecentWords, withRecentWord } from '@/domain/sorting/recent-words'
import { useShown } from './lifecycle'
import { readStored, store } from './storage'

const key = 'sorting-recent'

/** The words looked up last, newest first. Read anew when the page is shown: another page may have added one. */
export function useRecentWords(): { recent: string[]; add(word: string): void; clear(): void } {
  const [recent, setRecent] = useState(() => readRecentWords(readStored(key).value))
  useShown(() =>
    setRecent((old) => {
      const now = readRecentWords(readStored(key).value)
      return old.join() === now.join() ? old : now
    }),
  )
  const keep = (change: (words: string[]) => string[]) => {
    const before = readStored(key)
    const words = change(readRecentWords(before.value))
    store(key, words, before)
    setRecent(words)
  }
  return {
    recent,
    add: (word) => keep((words) => withRecentWord(words, word)),
    clear: () => keep(() => []),
  }
}
