/**
 * `npm run build:weapp` and `npm run build:h5`: builds a release into `dist/<platform>`. Taro repaints a
 * progress bar many times a second; here a build says which neighbourhood it is of and that it is done, and all it
 * has to say when it fails. `--dataset <name or path>` chooses another neighbourhood; with `--catalogue` the browser
 * preview has the page `catalogue`, which the tests look at and a release does without.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { datasetFolder } from '../config/dataset-folder'
import { outputFolder } from '../config/output-folder'
import { compileDataset } from '../tools/dataset/compile'
import { formatWarnings } from '../tools/dataset/diagnostic'
import { datasetLine, takeDataset } from './dataset-option'
import { fileSizes, subpackageRoots, tooLarge } from './package-size'
import { runCommand } from './run-command'
import { writeFailure, writing } from './write-failure'

export type Platform = 'weapp' | 'h5'

export interface Build {
  platform: Platform
  /** The folder under dist; the platform's name where it is left out. */
  output?: string
  /** The dataset folder, relative to the project; 江湾's where it is left out. */
  dataset?: string
  /** Whether the browser preview gets the page `catalogue`. */
  catalogue?: boolean
}

const root = path.resolve(__dirname, '..')

/**
 * Builds; resolves with what the build printed. Rejects with the cleaned output when it fails, or with a sentence
 * where it cannot write, or where WeChat would not take what was built.
 */
export async function build({ platform, output, dataset, catalogue }: Build): Promise<string> {
  const folder = path.join('dist', outputFolder(output, platform))
  emptyFolder(folder)
  const taro = path.join(root, 'node_modules/@tarojs/cli/bin/taro')
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    OUTPUT: path.basename(folder),
    NODE_ENV: 'production',
    ...(dataset && { DATASET: dataset }),
    ...(catalogue && { CATALOGUE: 'yes' }),
  }
  const child = spawn(process.execPath, [taro, 'build', '--type', platform], { cwd: root, env })
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      printed += chunk
    })
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  const readable = withoutProgress(printed)
  if (code !== 0 || /✖ Errors/.test(readable)) throw new Error(writeFailure(readable, folder) ?? readable)
  const problem = platform === 'weapp' ? tooLargeIn(path.join(root, folder)) : undefined
  if (problem !== undefined) throw new Error(problem)
  return readable
}

function tooLargeIn(folder: string): string | undefined {
  return tooLarge(fileSizes(folder), subpackageRoots(folder))
}

function emptyFolder(folder: string): void {
  writing(folder, () => {
    rmSync(path.join(root, folder), { recursive: true, force: true })
    mkdirSync(path.join(root, folder), { recursive: true })
  })
}

/** The output without the terminal's control codes and the repainted progress bar. */
function withoutProgress(printed: string): string {
  const text = stripVTControlCharacters(printed)
  const end = Math.max(text.lastIndexOf('✖ Webpack'), text.lastIndexOf('✔ Webpack'))
  return text
    .slice(Math.max(end, 0))
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

async function main(): Promise<void> {
  const [platform, ...more] = takeDataset(process.argv.slice(2))
  if (platform !== 'weapp' && platform !== 'h5') throw new Error('构建哪一种？weapp 或 h5')
  const catalogue = more[0] === '--catalogue'
  if (more.length > (catalogue ? 1 : 0))
    throw new Error('只能写 --dataset（哪一个社区）和 --catalogue（预览里放着每个组件的样子）')
  const output = outputFolder(process.env.OUTPUT, platform)
  console.log(datasetLine())
  const { warnings } = compileDataset(datasetFolder())
  if (warnings.length > 0) console.log(formatWarnings(datasetFolder(), warnings))
  const started = Date.now()
  await build({ platform, output, catalogue })
  console.log(`✓ dist/${output}（${((Date.now() - started) / 1000).toFixed(0)} 秒）`)
}

if (require.main === module) runCommand(main)
