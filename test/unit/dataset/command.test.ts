import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { riverside } from '../../fixtures/broken-dataset'

function check(args: string[], env: Record<string, string> = {}) {
  const script = path.resolve('scripts/data-check.ts')
  const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', script, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
  return { status, lines: stdout.trim().split('\n') }
}

describe('npm run data:check', () => {
  it('says in one line that a dataset is fine, the one named or the one that is built', () => {
    const named = check([riverside])
    const built = check([], { DATASET: 'test/fixtures/riverside' })
    expect(named).toEqual({
      status: 0,
      lines: ['✓ 数据没有问题（test/fixtures/riverside）：河滨街道（虚构），5 处地点，资讯页关着'],
    })
    expect(built).toEqual(named)
  }, 30_000)

  it('prints every error with file, row, field, problem and what to do, and ends with 1', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'dataset-'))
    cpSync(riverside, folder, { recursive: true })
    const edit = (file: string, from: string, to: string) => {
      const target = path.join(folder, file)
      writeFileSync(target, readFileSync(target, 'utf8').replace(from, to))
    }
    edit('places.json', '"number": 2', '"number": 1')
    edit('sorting.json', '"name": "脏报纸"', '"name": "报纸"')
    const { status, lines } = check([folder])
    expect(status).toBe(1)
    expect(lines[0]).toMatch(/^数据有 \d+ 处要改/)
    expect(lines).toContain('✗ places.json · 地点第 2 条（hb02 河滨银行） · 站号（number）')
    expect(lines).toContain('    问题：「1」用了两次')
    expect(lines).toContain('    怎么改：站号印在墙上，每站一个：给后加的换一个没用过的')
    expect(lines).toContain('    问题：「报纸」有两条')
  }, 30_000)
})
