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
      lines: [expect.stringMatching(/没有问题.*riverside.*河滨街道（虚构）/)],
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
    const said = lines.join('\n')
    expect(said).toMatch(
      /places\.json.*地点第 2 条（hb02 河滨银行）.*站号（number）\n.*「1」用了两次\n.*换一个没用过的/,
    )
    expect(said).toMatch(
      /sorting\.json.*物品表第 \d+ 条（报纸）.*名称（name）\n.*「报纸」有两条，第 \d+ 条投.+，第 \d+ 条投.+\n.*合成一条/,
    )
  }, 30_000)
})
