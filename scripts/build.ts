/**
 * `npm run build:weapp` and `npm run build:h5`: builds a release into `dist/<platform>`. Taro repaints a
 * progress bar many times a second; here a build says one line, and all it has to say when it fails.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { outputFolder } from '../config/output-folder'
import { writeFailure } from './write-failure'

export type Platform = 'weapp' | 'h5'

export interface Build {
  platform: Platform
  /** The folder under dist; the platform's name where it is left out. */
  output?: string
  /** The dataset folder, relative to the project; 江湾's where it is left out. */
  dataset?: string
}

const root = path.resolve(__dirname, '..')

/**
 * Builds; resolves with what the build printed. Rejects with the cleaned output when it fails, or with a sentence
 * where it cannot write.
 */
export async function build({ platform, output, dataset }: Build): Promise<string> {
  const folder = path.join('dist', outputFolder(output, platform))
  emptyFolder(folder)
  const taro = path.join(root, 'node_modules/@tarojs/cli/bin/taro')
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    OUTPUT: path.basename(folder),
    NODE_ENV: 'production',
    ...(dataset && { DATASET: dataset }),
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
  return readable
}

function emptyFolder(folder: string): void {
  try {
    rmSync(path.join(root, folder), { recursive: true, force: true })
    mkdirSync(path.join(root, folder), { recursive: true })
  } catch (error) {
    throw new Error(writeFailure(String(error), folder) ?? String(error))
  }
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
  const platform = process.argv[2]
  if (platform !== 'weapp' && platform !== 'h5') throw new Error('构建哪一种？weapp 或 h5')
  const output = outputFolder(process.env.OUTPUT, platform)
  const started = Date.now()
  await build({ platform, output })
  console.log(`✓ dist/${output}（${((Date.now() - started) / 1000).toFixed(0)} 秒）`)
}

if (require.main === module) {
  main().catch((error: Error) => {
    console.error(error.message)
    process.exitCode = 1
  })
}
