/**
 * `npm run dev:weapp` and `npm run dev:h5`: says which neighbourhood is built, then builds again at every change.
 * `--dataset <name or path>` chooses another.
 */
import { spawn } from 'node:child_process'
import path from 'node:path'
import { datasetLine, takeDataset } from './dataset-option'

const root = path.resolve(__dirname, '..')

async function main(): Promise<void> {
  const [platform = '', ...more] = takeDataset(process.argv.slice(2))
  console.log(datasetLine())
  const taro = path.join(root, 'node_modules/@tarojs/cli/bin/taro')
  const child = spawn(process.execPath, [taro, 'build', '--type', platform, '--watch', ...more], {
    cwd: root,
    stdio: 'inherit',
  })
  process.exitCode = await new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? 1)))
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
