import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { previewPort } from '../../scripts/start'
import { folderWithTwoErrors, riverside } from '../fixtures/broken-dataset'

const newFolder = (name: string) => mkdtempSync(path.join(tmpdir(), name))

let child: ChildProcess | undefined
afterEach(() => {
  // The whole group: a shell's own child too.
  try {
    if (child?.pid) process.kill(-child.pid, 'SIGKILL')
  } catch {}
})

/** Starts with builds that take no time; resolves with what was printed once the last line is there. */
async function startIn(root: string, port: number): Promise<{ lines: string[]; child: ChildProcess }> {
  const script = path.resolve('test/fixtures/start-built.ts')
  return startedBy(process.execPath, ['--import', 'tsx', script, root, String(port)])
}

async function startedBy(command: string, args: string[], env = process.env) {
  const started = spawn(command, args, { env, detached: true })
  child = started
  let printed = ''
  started.stderr.on('data', (chunk) => {
    printed += chunk
  })
  await new Promise<void>((resolve, reject) => {
    started.stdout.on('data', (chunk) => {
      printed += chunk
      if (printed.includes('Ctrl-C')) resolve()
    })
    started.on('exit', () => reject(new Error(`ended with: ${printed}`)))
  })
  return { lines: printed.trim().split('\n'), child: started }
}

/** Whether the server at this port is gone within some seconds. */
async function closed(port: number): Promise<boolean> {
  for (let tries = 0; tries < 40; tries++) {
    const lives = await fetch(`http://localhost:${port}`).then(
      () => true,
      () => false,
    )
    if (!lives) return true
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  return false
}

describe('npm start', () => {
  it('serves the preview at the address the READMEs name', () => {
    for (const readme of ['README.md', 'README.zh-CN.md']) {
      expect(readFileSync(readme, 'utf8')).toContain(`http://localhost:${previewPort}`)
    }
    expect(previewPort).toBe(10086)
  })

  it('ends by saying where the package lies, how to open it, where the preview is, and the pages for phones without WeChat, which stay up until Ctrl-C', async () => {
    const root = newFolder('started-')
    const { lines, child } = await startIn(root, 24086)
    const said = lines.slice(-5).join('\n')
    expect(said).toContain(path.join(root, 'dist/weapp'))
    expect(said).toMatch(/微信开发者工具.*导入项目.*测试号/)
    expect(said).toContain('http://localhost:24086')
    expect(said).toContain('Ctrl-C')
    expect(existsSync(path.join(root, 'dist/weapp/index.html'))).toBe(true)
    const preview = await fetch('http://localhost:24086')
    expect(await preview.text()).toBe('this is h5')
    expect(said).toContain('http://localhost:24086/s/01/')
    const page = await fetch('http://localhost:24086/s/07')
    expect(await page.text()).toContain('第三市民驿站')
    const whole = await fetch('http://localhost:24086/app/')
    expect(await whole.text()).toBe('this is h5')
    const unknown = await fetch('http://localhost:24086/s/99')
    expect([unknown.status, await unknown.text()]).toEqual([
      404,
      expect.stringContaining('这张码对不上任何一站'),
    ])

    const ended = new Promise((resolve) => child.on('exit', (_code, signal) => resolve(signal)))
    child.kill('SIGINT')
    expect(await ended).toBe('SIGINT')
  }, 30_000)

  it('ends at SIGTERM', async () => {
    const { child } = await startIn(newFolder('started-'), 26086)
    const ended = new Promise((resolve) => child.on('exit', (code) => resolve(code)))
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
    await expect(fetch('http://localhost:26086')).rejects.toThrow()
  }, 30_000)

  it('ends with the shell that npm started it in, the only one npm hands SIGTERM to', async () => {
    const command = `"${process.execPath}" --import tsx test/fixtures/start-built.ts "${newFolder('started-')}" 27086; :`
    const env = { ...process.env, npm_lifecycle_event: 'start' }
    const { child: shell } = await startedBy('sh', ['-c', command], env)
    expect((await fetch('http://localhost:27086')).status).toBe(200)
    shell.kill('SIGTERM')
    await expect(closed(27086)).resolves.toBe(true)
  }, 30_000)

  it('takes no option but --host, and says what that is for', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'scripts/start.ts', '--hots'],
      {
        encoding: 'utf8',
      },
    )
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: expect.stringContaining('--host：让同一网络里的手机'),
    })
  }, 30_000)

  it('says of a port in use that it takes the next free one, and gives that address', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(25086, resolve))
    try {
      const { lines } = await startIn(newFolder('started-'), 25086)
      expect(lines.join('\n')).toMatch(/25086 被占用.*25087/)
      expect(lines.join('\n')).toContain('http://localhost:25087')
      expect(await (await fetch('http://localhost:25087')).text()).toBe('this is h5')
    } finally {
      other.close()
    }
  }, 30_000)

  it('builds nothing from a faulty dataset, says every error in Chinese, and ends with 1', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/start.ts'], {
      encoding: 'utf8',
      env: { ...process.env, DATASET: folderWithTwoErrors() },
    })
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain('2 处')
    expect(stderr).toMatch(/places\.json.*第 2 条（hb02 河滨银行）.*站号（number）/)
    expect(stderr).toContain('「1」用了两次')
    expect(stderr).toContain('「2999」还没到')
  }, 30_000)

  it('says what looks wrong with the data, and goes on', async () => {
    const dataset = newFolder('doubtful-')
    cpSync(riverside, dataset, { recursive: true })
    const file = path.join(dataset, 'places.json')
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(
        '虚构省虚构江畔土家族自治州河滨区虚构路20号',
        '虚构省虚构江畔土家族自治州河滨区别路20号',
      ),
    )
    const script = path.resolve('test/fixtures/start-built.ts')
    const args = ['--import', 'tsx', script, newFolder('start-'), '28086']
    const { lines } = await startedBy(process.execPath, args, { ...process.env, DATASET: dataset })
    expect(lines.join('\n')).toMatch(/有 1 处请核对，不改也能用.*\n! places\.json/)
    expect(lines.join('\n')).toContain('http://localhost:28086')
  }, 30_000)
})
