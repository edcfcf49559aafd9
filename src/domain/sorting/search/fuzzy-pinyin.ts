/**
 * Fuzzy initials and finals, as input methods call them: the syllable and those that many speakers do not tell
 * from it (z/zh, c/ch, s/sh, n/ng, n/l, u/ü). What is no syllable of letters is alike itself alone.
 */
export function fuzzySyllables(syllable: string): string[] {
  if (!/^[a-z]{2,}$/.test(syllable)) return [syllable]
  const withInitials = [
    syllable,
    syllable.replace(/^([zcs])(?!h)/, '$1h'),
    syllable.replace(/^([zcs])h/, '$1'),
    syllable.replace(/^n(?=.)/, 'l'),
    syllable.replace(/^l/, 'n'),
  ]
  const withFinals = withInitials.flatMap((form) => [
    form,
    form.replace(/([aeio])n$/, '$1ng'),
    form.replace(/([aeio])ng$/, '$1n'),
  ])
  return [...new Set([...withFinals, ...withFinals.map((form) => form.replace('v', 'u'))])]
}
