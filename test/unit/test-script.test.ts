import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/**
 * Runs `scripts/test.ts` with an `npx` that does nothing but say what it was asked for. `broken` is what it
 * does instead, as JavaScript, when the command contains `word`.
 */
function runTests(word = '', broken = '') {
  const folder = mkdtempSync(path.join(tmpdir(), 'npx-'))
  const pretend = path.join(folder, 'pretend.js')
  writeFileSync(
    pretend,
    `const command = process.argv.slice(2).join(' ')
    console.log('ran ' + command)
    if (${JSON.stringify(word)} !== '' && command.includes(${JSON.stringify(word)})) { ${broken} }`,
  )
  writeFileSync(path.join(folder, 'npx'), `#!/bin/sh\nexec node "${pretend}" "$@"\n`, { mode: 0o755 })
  writeFileSync(path.join(folder, 'npx.cmd'), `@node "${pretend}" %*\r\n`)
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/test.ts'],
    {
      encoding: 'utf8',
      env: { ...process.env, PATH: `${folder}${path.delimiter}${process.env.PATH}` },
    },
  )
  const ran = [...stdout.matchAll(/^ran --no-install (.*)$/gm)].map(([, command]) => command)
  return { status, signal, stdout, stderr, ran }
}

describe('npm test', () => {
  it('runs every kind of check, and each build before the tests that look at it', () => {
    const { status, stdout, ran } = runTests()
    expect(ran).toEqual([
      'tsc --noEmit',
      'biome check --error-on-warnings .',
      'tsx scripts/data-check.ts',
      'tsx scripts/build.ts weapp',
      'tsx scripts/build.ts h5',
      'jest --selectProjects unit',
      'jest --selectProjects weapp',
      'jest --selectProjects browser',
    ])
    expect(status).toBe(0)
    expect(stdout.trimEnd()).toMatch(/\n全部通过$/)
  }, 30_000)

  it('stops at the first kind that fails: shows what it printed, names it, and ends with its code', () => {
    const { status, stdout, stderr, ran } = runTests(
      'biome',
      `console.log('src/app.tsx:3 is unused'); console.error('1 error'); process.exitCode = 3`,
    )
    expect(ran).toEqual(['tsc --noEmit', 'biome check --error-on-warnings .'])
    expect(status).toBe(3)
    expect(stdout).toContain('\n── 代码规范：biome check --error-on-warnings .\n')
    expect(stdout).toContain('\nsrc/app.tsx:3 is unused\n')
    expect(stderr).toContain('1 error\n\n✗ 代码规范 没有通过（biome check --error-on-warnings .）\n')
    expect(stdout).not.toContain('全部通过')
  }, 30_000)

  it('counts a kind that was killed, for want of memory perhaps, as failed', () => {
    const { status, stderr, ran } = runTests('data-check', `process.kill(process.pid, 'SIGKILL')`)
    expect(ran.at(-1)).toBe('tsx scripts/data-check.ts')
    expect(status).toBeGreaterThan(0)
    expect(stderr).toContain('✗ 数据 没有通过')
  }, 30_000)
})
