/**
 * `npm run build:weapp` and `npm run build:h5`: builds a release into `dist/<platform>`. Taro repaints a
 * progress bar many times a second; here a build says one line, and all it has to say when it fails.
 */
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import path from 'node:path'

export type Platform = 'weapp' | 'h5'

export interface Build {
  platform: Platform
  /** The folder under dist; the platform's name where it is left out. */
  output?: string
  /** The dataset folder, relative to the project; 江湾's where it is left out. */
  dataset?: string
}

/** Builds; resolves with what the build printed. Rejects with the cleaned output when it fails. */
export async function build({ platform, output = platform, dataset }: Build): Promise<string> {
  const root = path.resolve(__dirname, '..')
  rmSync(path.join(root, 'dist', output), { recursive: true, force: true })
  const taro = path.join(root, 'node_modules/@tarojs/cli/bin/taro')
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    OUTPUT: output,
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
  if (code !== 0 || /✖ Errors/.test(readable)) throw new Error(readable)
  return readable
}

/** The output without the terminal's control codes and the repainted progress bar. */
function withoutProgress(printed: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: terminal codes start with the escape character.
  const text = printed.replace(/\u001b\[[0-9;]*[A-Za-z]/g, '')
  const end = Math.max(text.lastIndexOf('✖ Webpack'), text.lastIndexOf('✔ Webpack'))
  return text
    .slice(Math.max(end, 0))
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

async function main(): Promise<void> {
  const platform = process.argv[2]
  if (platform !== 'weapp' && platform !== 'h5') throw new Error('构建哪一种？weapp 或 h5')
  const started = Date.now()
  await build({ platform, output: process.env.OUTPUT ?? platform })
  console.log(`✓ dist/${process.env.OUTPUT ?? platform}（${((Date.now() - started) / 1000).toFixed(0)} 秒）`)
}

if (require.main === module) {
  main().catch((error: Error) => {
    console.error(error.message)
    process.exitCode = 1
  })
}
