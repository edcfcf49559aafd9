import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { outputFolder } from '../../config/output-folder'
import { writeFailure } from '../../scripts/write-failure'

describe('the folder a build goes into, which is emptied first', () => {
  test('is a plain name inside dist, or the platform’s where none is given', () => {
    expect(outputFolder('riverside', 'weapp')).toBe('riverside')
    expect(outputFolder(undefined, 'weapp')).toBe('weapp')
    expect(outputFolder('', 'h5')).toBe('h5')
  })

  test.each(['..', '.', '../..', '/', 'a/b', 'a\\b', '../src', ' ', '.git', '~', 'C:', '\0', 'dist/'])(
    '%j is refused with a sentence',
    (folder) => {
      expect(() => outputFolder(folder, 'weapp')).toThrow(`OUTPUT 不能写「${folder}」`)
    },
  )
})

describe('what cannot be written', () => {
  test('is a sentence about the folder, not a stack trace', () => {
    const dist = path.join(mkdtempSync(path.join(tmpdir(), 'dist-')), 'dist')
    writeFileSync(dist, 'a file where the folder should be')
    let said = ''
    try {
      mkdirSync(path.join(dist, 'weapp'), { recursive: true })
    } catch (error) {
      said = String(error)
    }
    expect(writeFailure(said, path.join('dist', 'weapp'))).toMatch(/^dist.weapp 写不进去（ENOTDIR）：/)
    expect(writeFailure("Error: EROFS: read-only file system, mkdir '/app/dist/h5'", 'dist/h5')).toBe(
      'dist/h5 写不进去（EROFS）：看看是不是只读，或者正被别的程序占着',
    )
  })

  test('is told of a full disk out of all a build prints', () => {
    const printed = `● Webpack sealing (92%)

node:internal/process/promises:391
    triggerUncaughtException(err, true /* fromPromise */);
    ^

[Error: ENOSPC: no space left on device, write] {
  errno: -28,
  code: 'ENOSPC',
  syscall: 'write'
}

Node.js v20.20.2`
    expect(writeFailure(printed, 'dist/weapp')).toBe('磁盘满了，dist/weapp 写不下：腾出空间再试')
  })

  test('is not made of another failure', () => {
    expect(writeFailure('Module not found: ./page', 'dist/weapp')).toBeUndefined()
    expect(writeFailure("EACCES: permission denied, open '/app/src/app.tsx'", 'dist/weapp')).toBeUndefined()
  })
})
