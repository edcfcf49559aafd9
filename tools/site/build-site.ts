import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { replaceFolder } from '../files/replace-folder'
import type { CheckFile } from './check-files'
import { codePathOf } from './paths'
import type { Site, SiteFile } from './site'
import { siteFiles } from './site-files'

/** Bytes of a page before compression: a second of a poor phone network. */
const mostBytes = 30 * 1024

/**
 * Makes all pages and puts them, with the check files, in the place of what `folder` held. Throws a sentence where a
 * page is too heavy, and a system error where the folder cannot be written; then it is as it was.
 */
export function buildSite(site: Site, checks: readonly CheckFile[], folder: string): SiteFile[] {
  const files = siteFiles(site)
  for (const { path: file, content } of files) {
    const bytes = Buffer.byteLength(content)
    if (file.endsWith('.html') && bytes > mostBytes)
      throw new Error(
        `网页 ${file} 有 ${Math.ceil(bytes / 1024)} KB，最多 30 KB：把这一处的说明写短些，过去的例外日期删掉`,
      )
  }
  replaceFolder(folder, (fresh) => {
    const write = (file: string, content: string | Buffer) => {
      mkdirSync(path.dirname(path.join(fresh, file)), { recursive: true })
      writeFileSync(path.join(fresh, file), content)
    }
    for (const { path: file, content } of files) write(file, content)
    for (const { name, content } of checks) {
      write(name, content)
      write(`${codePathOf(site).slice(1)}${name}`, content)
    }
  })
  return files
}
