import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import webpack from 'webpack'
import Chain from 'webpack-chain'
import { addLicences, type Licence } from '../../config/licences'
import { licencesSchema } from '../fixtures/licences'

type Files = Record<string, string>

const inPackage = (name: string, more: object = {}) => JSON.stringify({ name, version: '1.0.0', ...more })

/** Builds an app of these files; gives what the build wrote of licences, or what it complained of. */
async function built(files: Files): Promise<Licence[] | string[]> {
  const app = mkdtempSync(path.join(tmpdir(), 'licences-'))
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(app, file)), { recursive: true })
    writeFileSync(path.join(app, file), text)
  }
  const chain = new Chain()
  chain.mode('production').context(app).entry('app').add('./app.js').end().output.path(path.join(app, 'dist'))
  chain.merge({ optimization: { emitOnErrors: false } })
  addLicences(chain, {
    file: 'licences.json',
    glue: ['webpack'],
    other: { Drawings: path.join(app, 'DRAWN') },
  })
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) =>
    webpack(chain.toConfig(), (error, result) => (error ? reject(error) : resolve(result))),
  )
  if (stats?.hasErrors()) return stats.compilation.errors.map(({ message }) => message)
  const written = path.join(app, 'dist/licences.json')
  return existsSync(written) ? licencesSchema.parse(JSON.parse(readFileSync(written, 'utf8'))) : []
}

const app: Files = {
  'app.js': `import { used } from 'used'; import { part } from '@scope/part'; import { idle } from 'idle'
    console.log(used, part); import('late').then(console.log)`,
  DRAWN: 'Drawn by others',
  'node_modules/used/index.js': `import { inner } from 'inner'; export const used = inner`,
  'node_modules/used/package.json': inPackage('used', { sideEffects: false }),
  'node_modules/used/LICENSE': 'Copyright Used',
  'node_modules/used/node_modules/inner/index.js': 'export const inner = Math.random()',
  'node_modules/used/node_modules/inner/package.json': inPackage('inner', { version: '2.0.0' }),
  'node_modules/used/node_modules/inner/licence.md': 'Copyright Inner',
  'node_modules/inner/package.json': inPackage('inner'),
  'node_modules/inner/LICENSE': 'Copyright Outer',
  'node_modules/@scope/part/index.js': `import '@scope/whole'; export const part = Math.random()`,
  'node_modules/@scope/part/package.json': inPackage('@scope/part', { repository: { url: 'git+https://x' } }),
  'node_modules/@scope/whole/index.js': 'console.log(1)',
  'node_modules/@scope/whole/package.json': inPackage('@scope/whole', {
    repository: { url: 'git+https://x' },
  }),
  'node_modules/@scope/whole/LICENSE.txt': 'Copyright Whole',
  'node_modules/idle/index.js': 'export const idle = 1',
  'node_modules/idle/package.json': inPackage('idle', { sideEffects: false }),
  'node_modules/idle/LICENSE': 'Copyright Idle',
  'node_modules/late/index.js': 'export const late = Math.random()',
  'node_modules/late/package.json': inPackage('late'),
  'node_modules/late/LICENSE': 'Copyright Used',
}

test('each package of which something is in the output is under its own words, and only those packages', async () => {
  const licences = await built(app)
  expect(licences).toHaveLength(5)
  expect(licences).toEqual(
    expect.arrayContaining([
      { packages: ['late 1.0.0', 'used 1.0.0'], text: 'Copyright Used' },
      { packages: ['inner 2.0.0'], text: 'Copyright Inner' },
      { packages: ['@scope/part 1.0.0', '@scope/whole 1.0.0'], text: 'Copyright Whole' },
      { packages: [expect.stringMatching(/^webpack \d/)], text: expect.stringContaining('JS Foundation') },
      { packages: ['Drawings'], text: 'Drawn by others' },
    ]),
  )
})

test('a package without a licence anywhere fails the build and is named', async () => {
  const { 'node_modules/late/LICENSE': _, ...without } = app
  expect(await built(without)).toEqual([expect.stringContaining('late 1.0.0')])
})

test('while developing, when the output holds more than a release, no package fails the build', async () => {
  const { 'node_modules/late/LICENSE': _, ...without } = app
  const env = jest.replaceProperty(process, 'env', { ...process.env, NODE_ENV: 'development' })
  expect(await built(without)).toEqual([])
  env.restore()
})
