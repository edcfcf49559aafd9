import type { CharacterDictionary } from '@/domain/sorting/character-dictionary'

/** Whether every character of `part` is in `whole`, each as often as it is needed. */
export function containsAll(whole: string, part: string): boolean {
  let left = whole
  for (const character of part) {
    const at = left.indexOf(character)
    if (at < 0) return false
    left = left.slice(0, at) + left.slice(at + character.length)
  }
  return true
}

/** Whether the characters of `part` are in `whole` in the same order, perhaps with others between them. */
export function isSubsequence(part: string, whole: string): boolean {
  let next = 0
  for (let at = 0; at < whole.length; at++) if (whole[at] === part[next]) next++
  return next === part.length
}

/** How many characters of two texts of one length agree, place by place: the same, much alike, or different. */
export interface Agreement {
  same: number
  /** Of the same sound or much the same shape. */
  alike: number
  different: number
}

export function agreementOf(dictionary: CharacterDictionary, typed: string, meant: string): Agreement {
  const agreement: Agreement = { same: 0, alike: 0, different: 0 }
  const typedSyllables = dictionary.syllablesOf(typed)
  dictionary.syllablesOf(meant).forEach((syllable, at) => {
    const [one, other] = [typed.charAt(at), meant.charAt(at)]
    if (one === other) agreement.same++
    else if (typedSyllables[at] === syllable || dictionary.lookAlike(one, other)) agreement.alike++
    else agreement.different++
  })
  return agreement
}
