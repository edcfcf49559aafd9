import { readFileSync } from 'node:fs'
import { z } from 'zod'

const lockFileSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({ integrity: z.string().optional(), resolved: z.string().optional() }),
  ),
})

/** Taro 4.2.1 names these builds of its parser for other systems, and published them only up to 4.1.11. */
const neverPublished = [
  '@tarojs/binding-darwin-arm64',
  '@tarojs/binding-darwin-x64',
  '@tarojs/binding-linux-arm64-gnu',
  '@tarojs/binding-win32-x64-msvc',
]

const { packages } = lockFileSchema.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')))
const installed = Object.entries(packages).filter(([folder]) => folder !== '')

test('a package that is installed is checked against a checksum, on every system', () => {
  const unchecked = installed.filter(([, { integrity }]) => integrity === undefined)
  expect(unchecked.map(([folder]) => folder)).toEqual(neverPublished.map((name) => `node_modules/${name}`))
})

test('the lock file names no registry, so that every mirror serves', () => {
  expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([])
})
