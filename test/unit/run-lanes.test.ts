import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { runLanes } from '../../scripts/run-lanes'

/** A project whose scripts are these lines of JavaScript; each leaves a file with its name when it ends well. */
function projectWith(scripts: Record<string, string>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'lanes-'))
  for (const [name, line] of Object.entries(scripts)) {
    const code = `const fs = require('node:fs'); (async () => { ${line}; fs.writeFileSync('${name}.done', '') })()`
    writeFileSync(path.join(folder, `${name}.js`), code)
  }
  const commands = Object.keys(scripts).map((name): [string, string] => [name, `tsx ${name}.js`])
  const all = [...commands, ['all', commands.map(([, command]) => command).join(' && ')]]
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ scripts: Object.fromEntries(all) }))
  return folder
}

const done = (folder: string) => readdirSync(folder).filter((file) => file.endsWith('.done'))
const waitFor = (name: string) =>
  `while (!fs.existsSync('${name}.started')) await new Promise((resolve) => setTimeout(resolve, 20))`

let printed: string
beforeEach(() => {
  printed = ''
  jest.spyOn(console, 'log').mockImplementation((line) => {
    printed += `${line}\n`
  })
})
afterEach(() => jest.restoreAllMocks())

describe('the steps of npm test', () => {
  test('go on side by side in their lanes, each lane in turn, and each tells what it said and how long it took', async () => {
    const folder = projectWith({
      left: `fs.writeFileSync('left.started', ''); ${waitFor('right')}; console.log('both at once')`,
      right: `fs.writeFileSync('right.started', ''); ${waitFor('left')}`,
      afterwards: `if (!fs.existsSync('left.done')) throw new Error('too early')`,
    })
    await runLanes([['left', 'afterwards'], ['right']], folder)
    expect(done(folder)).toEqual(['afterwards.done', 'left.done', 'right.done'])
    expect(printed).toContain('both at once')
    for (const name of ['left', 'right', 'afterwards']) {
      expect(printed).toMatch(new RegExp(`✓ npm run ${name}，\\d+ 秒`))
    }
  }, 30_000)

  test('stop at the first failure, which is shown and named; what runs beside it is ended, and no other begins', async () => {
    const folder = projectWith({
      broken: `${waitFor('endless')}; console.error('line 3 is unused'); process.exit(3)`,
      never: '',
      endless: `fs.writeFileSync('endless.started', ''); setInterval(() => {}, 1000); await new Promise(() => {})`,
    })
    await expect(runLanes([['broken', 'never'], ['endless']], folder)).rejects.toThrow(
      'npm run broken 没有通过',
    )
    expect(printed).toContain('line 3 is unused')
    expect(done(folder)).toEqual([])
  }, 30_000)

  test('may be several tools, one after the other as far as all goes well', async () => {
    const folder = projectWith({ one: '', two: `throw new Error('broken')`, three: '' })
    await expect(runLanes([['all']], folder)).rejects.toThrow('npm run all 没有通过')
    expect(done(folder)).toEqual(['one.done'])
  }, 30_000)

  test('count as failed when they are killed, for want of memory perhaps', async () => {
    const folder = projectWith({ killed: `process.kill(process.pid, 'SIGKILL')` })
    await expect(runLanes([['killed']], folder)).rejects.toThrow('npm run killed 没有通过')
  }, 30_000)
})
