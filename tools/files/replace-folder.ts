import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'

/**
 * Fills a folder anew, all or nothing: `write` gets a new one beside it, which takes its place once everything is
 * written. When something fails the old one stays as it was, and the error is thrown on.
 */
export function replaceFolder(folder: string, write: (fresh: string) => void): void {
  const fresh = `${folder}.new`
  const old = `${folder}.old`
  try {
    rmSync(fresh, { recursive: true, force: true })
    mkdirSync(fresh, { recursive: true })
    write(fresh)
    rmSync(old, { recursive: true, force: true })
    if (existsSync(folder)) renameSync(folder, old)
    try {
      renameSync(fresh, folder)
    } catch (error) {
      if (existsSync(old)) renameSync(old, folder)
      throw error
    }
    rmSync(old, { recursive: true, force: true })
  } catch (error) {
    if (existsSync(path.dirname(fresh))) rmSync(fresh, { recursive: true, force: true })
    throw error
  }
}
