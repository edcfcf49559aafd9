import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

const megabyte = 1024 * 1024
/** WeChat's limits, in bytes: for the main package and each subpackage, and for all of them together. */
const limits = { each: 2 * megabyte, all: 30 * megabyte }

const appSchema = z.object({ subPackages: z.array(z.object({ root: z.string() })).default([]) })

/** The files of a folder and of those in it, by their path in it with `/`, with their sizes in bytes. */
export function fileSizes(folder: string): Map<string, number> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const sizes = files.map((file): [string, number] => {
    const stat = statSync(path.join(folder, file))
    return [file.split(path.sep).join('/'), stat.isFile() ? stat.size : 0]
  })
  return new Map(sizes.filter(([, bytes]) => bytes > 0))
}

/** The folders of a built package's subpackages. */
export function subpackageRoots(folder: string): string[] {
  const app = appSchema.parse(JSON.parse(readFileSync(path.join(folder, 'app.json'), 'utf8')))
  return app.subPackages.map(({ root }) => root)
}

/**
 * What to tell an editor whose package WeChat will not take: each package that is too large with its size, its
 * largest file and what to do. `undefined` where all is within the limits.
 */
export function tooLarge(files: ReadonlyMap<string, number>, roots: readonly string[]): string | undefined {
  const packageOf = (file: string) => roots.find((root) => file.startsWith(`${root}/`)) ?? ''
  const problems = ['', ...roots].flatMap((root) => {
    const own = [...files].filter(([file]) => packageOf(file) === root)
    const [largest, bytes] = own.reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0])
    return total(own) <= limits.each
      ? []
      : `${root === '' ? '主包' : `分包 ${root} `}有 ${inMegabytes(total(own))} MB，微信只收 2 MB 以内的；` +
          `最大的是 ${largest}（${inMegabytes(bytes)} MB）：${remedy(largest)}`
  })
  if (total([...files]) > limits.all)
    problems.push(`整个小程序有 ${inMegabytes(total([...files]))} MB，微信只收 30 MB 以内的：减少图片和文章`)
  return problems.length === 0 ? undefined : problems.join('\n')
}

const total = (files: [string, number][]) => files.reduce((sum, [, bytes]) => sum + bytes, 0)

/** Rounded up, so that what is over a limit never reads as the limit. */
const inMegabytes = (bytes: number) => (Math.ceil((bytes / megabyte) * 100) / 100).toFixed(2)

/** What makes a file smaller, by what is in it. */
function remedy(file: string): string {
  if (/\.(?:png|jpe?g|webp|gif)$/i.test(file)) return '把图片压小，或者少放几张'
  if (/^places\b/.test(file)) return '地点太多，把社区按片分成几个数据文件夹，各出一个小程序'
  if (/^news\b/.test(file)) return '把旧文章从 news.json 里撤下来'
  if (/sorting/.test(file)) return '把物品表里用不到的物品和说明删短'
  return '看看最近往里加了什么，先撤下来'
}
