import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileSizes, subpackageRoots } from '../../scripts/package-size'

/** One file of the package beside the same file of an empty Taro project. Bytes. */
export interface SizeRow {
  file: string
  ours: number
  empty: number
}

const emptyApp = path.join(__dirname, 'empty-app')

/** Builds the empty project, unless it was built before; returns its package's folder. */
export function buildEmptyApp(): string {
  const dist = path.join(emptyApp, 'dist')
  if (!existsSync(path.join(dist, 'app.js'))) {
    const taro = path.resolve('node_modules/@tarojs/cli/bin/taro')
    execFileSync(process.execPath, [taro, 'build', '--type', 'weapp'], {
      cwd: emptyApp,
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: 'pipe',
    })
  }
  return dist
}

/** Every file of at least 1 KB, the largest first, then the main package and, last, the whole app. */
export function measureSizes(ours: string, empty: string): SizeRow[] {
  const mine = fileSizes(ours)
  const floor = fileSizes(empty)
  const rows = [...new Set([...mine.keys(), ...floor.keys()])]
    .map((file) => ({ file, ours: mine.get(file) ?? 0, empty: floor.get(file) ?? 0 }))
    .sort((a, b) => b.ours - a.ours)
  const total = (values: Iterable<number>) => [...values].reduce((sum, bytes) => sum + bytes, 0)
  const main = (all: Map<string, number>, roots: string[]) =>
    total(
      [...all].flatMap(([file, bytes]) => (roots.some((root) => file.startsWith(`${root}/`)) ? [] : bytes)),
    )
  return [
    ...rows.filter((row) => Math.max(row.ours, row.empty) >= 1024),
    { file: 'the main package', ours: main(mine, subpackageRoots(ours)), empty: total(floor.values()) },
    { file: 'with its subpackages', ours: total(mine.values()), empty: total(floor.values()) },
  ]
}
