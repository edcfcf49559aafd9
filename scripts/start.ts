/**
 * `npm start`: checks the dataset, builds the WeChat package, the browser preview and the site for phones without
 * WeChat, and serves the last two until Ctrl-C, to this machine alone or, with `npm start -- --host`, to its network.
 * `npm start -- --dataset <name or path>` chooses another neighbourhood than 江湾.
 */
import { networkInterfaces } from 'node:os'
import path from 'node:path'
import { placesWith } from '../src/domain/places/place'
import { serve } from '../tools/browser/serve'
import type { DatasetModules } from '../tools/dataset/compile'
import { appPath, placePath } from '../tools/site/paths'
import { type Build, build } from './build'
import { buildSiteIn } from './build-site'
import { compiledDataset } from './compiled-dataset'
import { datasetLine, takeDataset } from './dataset-option'
import { runCommand } from './run-command'

/** Where the preview is served unless another program is there. */
export const previewPort = 10086

interface Start {
  /** The project's folder. */
  root: string
  /** The preview's port, or the one after which the next free one is looked for. */
  wanted: number
  /** Whether other machines of the network, phones too, may open the preview. */
  open?: boolean
  build(what: Build): Promise<unknown>
}

/**
 * Resolves once the preview is served; the server keeps the process alive until a signal ends it. Rejects with
 * what to put right.
 */
export async function start({ root, wanted, open = false, build }: Start): Promise<void> {
  const modules = compiledDataset()
  console.log(datasetLine())
  for (const platform of ['weapp', 'h5'] as const) {
    console.log(`正在构建 dist/${platform} …`)
    await build({ platform })
  }
  const page = buildPages(root, modules)
  const [preview, site] = [path.join(root, 'dist/h5'), path.join(root, 'dist/site')]
  const { port } = await serve(
    [preview, ...(page === undefined ? [] : [{ folder: preview, under: appPath }, site])],
    wanted,
    open ? '0.0.0.0' : 'localhost',
    page && path.join(site, '404.html'),
  )
  endWithCaller()
  if (port !== wanted) console.log(`端口 ${wanted} 被占用，改用 ${port}。`)
  const others = open
    ? networkAddresses().map((address) => `\n  同一网络的手机：http://${address}:${port}`)
    : []
  console.log(`
微信小程序包：${path.join(root, 'dist/weapp')}
  打开方法：微信开发者工具 → 导入项目 → 选择 ${root} → AppID 选「测试号」
浏览器预览：http://localhost:${port}${others.join('')}${page === undefined ? '' : `\n没有微信的手机看到的网页：http://localhost:${port}${page}`}
  按 Ctrl-C 结束`)
}

/** The site that belongs to the codes on the walls, and the path of one of its pages; nothing where no wall has a code. */
function buildPages(root: string, modules: DatasetModules): string | undefined {
  const { neighbourhood, places } = modules
  if (neighbourhood.codeHosts === undefined) return undefined
  buildSiteIn(root, modules)
  const [first] = placesWith(places, neighbourhood.roles.relief)
  return first && placePath(first, { neighbourhood })
}

/**
 * Ends the process at SIGTERM, also where nothing else would (as a container's first process), and when the shell
 * that npm started it in has ended: npm hands SIGTERM to that shell alone, which does not pass it on.
 */
function endWithCaller(): void {
  process.once('SIGTERM', () => process.exit())
  if (process.env.npm_lifecycle_event === undefined) return
  const shell = process.ppid
  setInterval(() => {
    if (process.ppid !== shell) process.exit()
  }, 500).unref()
}

/** This machine's addresses in its networks. */
function networkAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
}

async function main(args: string[]): Promise<void> {
  const [option, ...more] = takeDataset(args)
  const open = option === '--host'
  if ((option !== undefined && !open) || more.length > 0)
    throw new Error(
      '只能写 --host：让同一网络里的手机也能打开预览（npm start -- --host）；和 --dataset：换一个社区（npm start -- --dataset jiangwan）',
    )
  await start({ root: path.resolve(__dirname, '..'), wanted: previewPort, open, build })
}

if (require.main === module) runCommand(() => main(process.argv.slice(2)))
