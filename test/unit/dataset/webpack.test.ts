import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { unpackPlaces } from '../../../src/domain/places/unpack-places'
import { compileDataset } from '../../../tools/dataset/compile'
import { folderWithTwoErrors, riverside } from '../../fixtures/broken-dataset'

const output = () => mkdtempSync(path.join(tmpdir(), 'built-'))

function build(dataset: string, into: string) {
  const script = path.resolve('test/fixtures/build-dataset.ts')
  return spawnSync(process.execPath, ['--import', 'tsx', script, dataset, into], { encoding: 'utf8' })
}

describe('building with a dataset', () => {
  it('a page that imports @dataset/… gets the compiled form', () => {
    const into = output()
    expect(build(riverside, into).status).toBe(0)
    const { page } = require(path.join(into, 'page.js'))
    expect(page).toMatchObject({ name: '河滨街道（虚构）' })
    expect(unpackPlaces(page.places)).toEqual(compileDataset(riverside).modules?.places)
    expect(JSON.stringify(page.items)).toContain('大骨头')
  }, 30_000)

  it('a faulty dataset fails the build, says all that is wrong, once, and leaves nothing behind', () => {
    const into = output()
    const { status, stdout } = build(folderWithTwoErrors(), into)
    expect(status).toBe(1)
    expect(stdout.match(/「1」用了两次/g)).toHaveLength(1)
    expect(stdout).toContain('「2999」还没到')
    expect(existsSync(path.join(into, 'page.js'))).toBe(false)
  }, 30_000)
})
