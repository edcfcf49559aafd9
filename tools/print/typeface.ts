import { readFileSync } from 'node:fs'

/** The characters of a text that a typeface lacks, each once: its style sheet says in ranges what it has. */
export function lackingCharacters(text: string, styleSheet: string): string[] {
  const ranges = [...readFileSync(styleSheet, 'utf8').matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)].map(
    ([, first = '', last = first]) => [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const,
  )
  return [...new Set(text)].filter((character) => {
    const point = character.codePointAt(0) ?? 0
    return !ranges.some(([first, last]) => first <= point && point <= last)
  })
}
