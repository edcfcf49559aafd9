import type { JsonPath } from './json-path'
import type { DatasetFile } from './read'

/** One thing wrong with a dataset, as a rule finds it. */
export interface Diagnostic {
  file: DatasetFile
  /** Where in the file. Empty for the file as a whole. */
  path: JsonPath
  /** What is wrong, in Chinese. */
  problem: string
  /** What to do about it, in Chinese. */
  advice: string
  /** Without it an error. A warning is what looks wrong and may be right: it is told, and the build goes on. */
  severity?: 'warning'
}

/** The same with its place in words, so that an editor can put it right without reading code. */
export interface LocatedDiagnostic extends Omit<Diagnostic, 'path'> {
  /** Which row: its position, counted from one, and its id or name. Empty for the file as a whole. */
  row: string
  /** Which field: its Chinese titles, then its path in the row. Empty when the row as a whole is meant. */
  field: string
}

/** A diagnostic as one paragraph of plain text, for a terminal. */
export function formatDiagnostic({ file, row, field, problem, advice, severity }: LocatedDiagnostic): string {
  const where = [file, row, field].filter((part) => part !== '').join(' · ')
  return [`${severity === 'warning' ? '!' : '✗'} ${where}`, `    问题：${problem}`, `    怎么改：${advice}`]
    .map(visible)
    .join('\n')
}

/** All diagnostics of a folder, with a first line that says how many. */
export function formatDiagnostics(folder: string, diagnostics: LocatedDiagnostic[]): string {
  return [`数据有 ${diagnostics.length} 处要改（${folder}）：`, ...diagnostics.map(formatDiagnostic)].join(
    '\n',
  )
}

/** What looks wrong and may be right, with a first line that says so; empty for nothing. */
export function formatWarnings(folder: string, warnings: LocatedDiagnostic[]): string {
  if (warnings.length === 0) return ''
  return [
    `有 ${warnings.length} 处请核对，不改也能用（${folder}）：`,
    ...warnings.map(formatDiagnostic),
  ].join('\n')
}

/** Characters that would change how a terminal shows the rest of the line, by their code points: `<U+202E>`. */
function visible(line: string): string {
  return line.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (character) => `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
  )
}
