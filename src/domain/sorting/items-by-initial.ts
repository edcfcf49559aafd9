import type { SortingItem } from '#types/dataset'
import type { CharacterDictionary } from './character-dictionary'
import { searchText } from './search-text'

/** The items that begin with one letter, in the order of their pinyin. */
export interface InitialGroup {
  /** `A` to `Z`, or `#` for what begins with a digit. */
  initial: string
  items: SortingItem[]
}

/** Items by the first letter of their name's pinyin, letters in order, `#` last. Letters without items are left out. */
export function itemsByInitial(
  items: readonly SortingItem[],
  dictionary: CharacterDictionary,
): InitialGroup[] {
  const sorted = items
    .map((item) => ({ item, pinyin: dictionary.syllablesOf(searchText(item.name)).join(' ') }))
    .sort((a, b) => (a.pinyin < b.pinyin ? -1 : a.pinyin > b.pinyin ? 1 : 0))
  const groups = new Map<string, SortingItem[]>()
  for (const { item, pinyin } of sorted) {
    const letter = pinyin.charAt(0).toUpperCase()
    const initial = /[A-Z]/.test(letter) ? letter : '#'
    groups.set(initial, [...(groups.get(initial) ?? []), item])
  }
  const letters = [...groups].map(([initial, members]) => ({ initial, items: members }))
  return [
    ...letters.filter(({ initial }) => initial !== '#'),
    ...letters.filter(({ initial }) => initial === '#'),
  ]
}
