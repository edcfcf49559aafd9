import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** The folder of a dataset whose files are published as they are: the check file that WeChat asks for. */
export const checkFolder = 'web-root'

/** A file for the top of the site and for the folder of the codes. */
export interface CheckFile {
  name: string
  content: Buffer
}

/**
 * The files of a dataset's `web-root`; none where it has no such folder. WeChat looks for its check file in the last
 * folder of the link code's rule, `https://<host>/s/`; other platforms look at the top.
 * Throws a sentence for a folder in it, or a name that a browser could not ask for.
 */
export function checkFiles(dataset: string): CheckFile[] {
  const folder = path.join(dataset, checkFolder)
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return []
  const names = readdirSync(folder).filter((name) => !name.startsWith('.'))
  return names.map((name) => {
    if (!/^[\w-]+\.(?:txt|xml|json)$/.test(name) || !statSync(path.join(folder, name)).isFile())
      throw new Error(`${checkFolder}/${name} 放不进网站：这里只放微信给的校验文件（.txt），名字不要改`)
    return { name, content: readFileSync(path.join(folder, name)) }
  })
}
