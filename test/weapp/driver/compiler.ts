import { chmodSync, existsSync } from 'node:fs'
import path from 'node:path'

/** WeChat's own compilers come without their execute bit; and there must be a package to test. */
export default function setUp(): void {
  const binaries = path.resolve('node_modules/miniprogram-compiler/bin/linux')
  for (const name of ['wcc', 'wcsc']) chmodSync(path.join(binaries, name), 0o755)
  if (!existsSync('dist/weapp/app.js'))
    throw new Error('dist/weapp is missing: run `npm run build:weapp` first')
}
