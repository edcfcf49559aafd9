import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

const packageSchema = z.object({ scripts: z.record(z.string(), z.string()) })

/**
 * Runs scripts of `package.json` in `folder`, each of which is tools with their arguments, joined by `&&`: the lanes
 * side by side, those of a lane in turn. Prints what each said and how long it took, once it is done. At the first
 * failure it ends what is still running, starts no more, and rejects.
 */
export async function runLanes(lanes: string[][], folder = '.'): Promise<void> {
  const { scripts } = packageSchema.parse(JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')))
  const stop = new AbortController()
  const runInTurn = async (lane: string[]) => {
    for (const name of lane) await run(name, scripts[name] ?? '', folder, stop.signal)
  }
  try {
    await Promise.all(lanes.map(runInTurn))
  } catch (error) {
    stop.abort()
    throw error
  }
}

async function run(name: string, command: string, folder: string, signal: AbortSignal): Promise<void> {
  const started = Date.now()
  console.log(`… npm run ${name}`)
  for (const part of command.split(' && ')) {
    const [tool = '', ...args] = part.replaceAll('"', '').split(' ')
    const { code, said } = await runTool(tool, args, folder, signal)
    console.log(`\n── ${part}\n${said.trimEnd()}`)
    // No code at all: something ended it from outside.
    if (code !== 0) throw new Error(`npm run ${name} 没有通过`)
  }
  console.log(`✓ npm run ${name}，${((Date.now() - started) / 1000).toFixed(0)} 秒`)
}

async function runTool(tool: string, args: string[], cwd: string, signal: AbortSignal) {
  const child = spawn(path.resolve('node_modules/.bin', tool), args, {
    cwd,
    signal,
    // On Windows the tools are batch files, which only a shell runs.
    shell: process.platform === 'win32',
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      said += chunk
    })
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve))
  return { code, said }
}
