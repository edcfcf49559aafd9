import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'

/**
 * Puts new contents in the place of files, or makes them: all or none. Each is written beside its file before the first is replaced, so
 * a full disk leaves everything as it was; where one cannot be replaced, those that were get their old content back.
 */
export function replaceFiles(contents: ReadonlyMap<string, string | Uint8Array>): void {
  const beside: string[] = []
  const replaced: [string, Uint8Array | undefined][] = []
  try {
    for (const [file, content] of contents) {
      writeFileSync(`${file}.new`, content)
      beside.push(`${file}.new`)
    }
    for (const file of contents.keys()) {
      const old = existsSync(file) ? readFileSync(file) : undefined
      renameSync(`${file}.new`, file)
      replaced.push([file, old])
    }
  } catch (error) {
    for (const [file, old] of replaced) {
      if (old === undefined) rmSync(file, { force: true })
      else writeFileSync(file, old)
    }
    for (const file of beside) rmSync(file, { force: true })
    throw error
  }
}
