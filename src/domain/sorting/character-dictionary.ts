import type { PackedItems } from '#types/dataset'

/** How Chinese characters read (toneless pinyin, `ü` as `v`) and which are mistaken for each other by shape. */
export interface CharacterDictionary {
  /** One syllable a character; a character without a known reading (a letter, a digit, a rare one) stands for itself. */
  syllablesOf(text: string): string[]
  lookAlike(one: string, other: string): boolean
}

/** Reads the dictionary that came with the item table. */
export function unpackDictionary(packed: Omit<PackedItems, 'rows'>): CharacterDictionary {
  const usual = new Map<string, string>()
  for (const group of packed.syllables.split(' ')) {
    const syllable = /^[a-z]+/.exec(group)?.[0] ?? ''
    for (const character of group.slice(syllable.length)) usual.set(character, syllable)
  }
  const words = unpackWords(packed.readings)
  const groups = new Map<string, string>()
  for (const group of packed.lookAlikes.split(' ')) {
    for (const character of group) groups.set(character, (groups.get(character) ?? '') + group)
  }
  return {
    syllablesOf(text) {
      // By code unit, so that positions agree with those in the text.
      const characters = text.split('')
      const syllables = characters.map((character) => usual.get(character) ?? character)
      characters.forEach((character, at) => {
        const reading = words.get(character + (characters[at + 1] ?? ''))
        if (reading) syllables.splice(at, reading.length, ...reading)
      })
      return syllables
    },
    lookAlike: (one, other) => groups.get(one)?.includes(other) ?? false,
  }
}

/** Words of two characters with their two syllables: `音乐 yin yue;银行 yin hang`. */
function unpackWords(readings: string): Map<string, string[]> {
  return new Map(
    readings.split(';').map((entry) => {
      const [word = '', ...syllables] = entry.split(' ')
      return [word, syllables]
    }),
  )
}
