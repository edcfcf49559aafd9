/** The syllable and those that many speakers do not tell from it: z/zh, c/ch, s/sh, n/ng, n/l, u/ü. */
export function soundingLike(syllable: string): string[] {
  if (!/^[a-z]{2,}$/.test(syllable)) return [syllable]
  const begun = [
    syllable,
    syllable.replace(/^([zcs])(?!h)/, '$1h'),
    syllable.replace(/^([zcs])h/, '$1'),
    syllable.replace(/^n(?=.)/, 'l'),
    syllable.replace(/^l/, 'n'),
  ]
  const ended = begun.flatMap((way) => [
    way,
    way.replace(/([aeio])n$/, '$1ng'),
    way.replace(/([aeio])ng$/, '$1n'),
  ])
  return [...new Set([...ended, ...ended.map((way) => way.replace('v', 'u'))])]
}
