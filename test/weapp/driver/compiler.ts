import { chmodSync, existsSync } from 'node:fs'
import path from 'node:path'

const systems: Partial<Record<NodeJS.Platform, string>> = { darwin: 'mac', win32: 'windows' }

/** One of WeChat's own compilers, for the system this runs on: `wcc` for WXML, `wcsc` for WXSS. */
export function compiler(name: 'wcc' | 'wcsc'): string {
  const file = process.platform === 'win32' ? `${name}.exe` : name
  const folder = systems[process.platform] ?? 'linux'
  return path.resolve('node_modules/miniprogram-compiler/bin', folder, file)
}

/** The compilers come without their execute bit; and there must be a package to test. */
export default function setUp(): void {
  for (const name of ['wcc', 'wcsc'] as const) chmodSync(compiler(name), 0o755)
  if (!existsSync('dist/weapp/app.js'))
    throw new Error('dist/weapp is missing: run `npm run build:weapp` first')
}
