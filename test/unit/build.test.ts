import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { usualDataset } from '../../config/dataset-folder'
import { outputFolder } from '../../config/output-folder'
import { datasetLine, takeDataset } from '../../scripts/dataset-option'
import { tooLarge } from '../../scripts/package-size'
import { writeFailure } from '../../scripts/write-failure'
import { folderWithTwoErrors } from '../fixtures/broken-dataset'

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

  test('is made of a full disk alone, and of no other failure', () => {
    expect(writeFailure('Module not found: ./page', 'dist/weapp')).toBeUndefined()
    expect(writeFailure("EACCES: permission denied, open '/app/src/app.tsx'", 'dist/weapp')).toBeUndefined()
  })
})

describe('a package that WeChat would not take', () => {
  const megabyte = 1024 * 1024
  const roots = ['pages/article', 'pages/sorting-guide']
  const small = {
    'app.js': megabyte,
    'pages/article/index.js': megabyte,
    'pages/sorting-guide/a.js': megabyte,
  }
  const saidOf = (files: Record<string, number>) =>
    tooLarge(new Map(Object.entries({ ...small, ...files })), roots)

  test('is one that passes 2 MB in the main package or in one subpackage: exactly 2 MB are taken', () => {
    expect(saidOf({})).toBeUndefined()
    expect(saidOf({ 'places.js': megabyte, 'pages/article/photo.png': megabyte })).toBeUndefined()
  })

  test('is named with its size, its largest file and what to do: places in the main package', () => {
    expect(saidOf({ 'places.js': megabyte * 9.2 })).toBe(
      '主包有 10.20 MB，微信只收 2 MB 以内的；最大的是 places.js（9.20 MB）：地点太多，把社区按片分成几个数据文件夹，各出一个小程序',
    )
  })

  test('reads as more than 2 MB even where it is one byte more', () => {
    expect(saidOf({ 'places.js': megabyte + 1 })).toMatch(/^主包有 2\.01 MB/)
  })

  test('is told of each that is too large, pictures in the articles’ subpackage too', () => {
    const said = saidOf({ 'places.js': 2 * megabyte, 'pages/article/photo.png': 3 * megabyte }) ?? ''
    expect(said.split('\n')).toEqual([
      expect.stringMatching(/^主包有 3\.00 MB/),
      expect.stringMatching(/^分包 pages\/article 有 4\.00 MB.*photo\.png（3\.00 MB）：把图片压小/),
    ])
  })

  test('is one of more than 30 MB in all, be every package small enough', () => {
    const many = Array.from({ length: 30 }, (_, index) => `pages/part-${index}`)
    const files = new Map(many.map((root) => [`${root}/a.js`, megabyte]))
    expect(tooLarge(files, many)).toBeUndefined()
    expect(tooLarge(new Map([...files, ['app.js', 1]]), many)).toMatch(/^整个小程序有 30\.01 MB/)
  })
})

describe('which neighbourhood is built', () => {
  const commands = ['build', 'start', 'dev', 'data-check', 'ask'].map((name) => `scripts/${name}.ts`)
  const run = (script: string, args: string[], env: Record<string, string> = {}) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, ...args], {
      encoding: 'utf8',
      env: { ...process.env, ...env },
    })
    return { status, stdout, stderr }
  }

  test.each(commands)(
    '%s says in one sentence that the folder is not there, and which are',
    (script) => {
      expect(run(script, ['--dataset', 'chengdu'])).toEqual({
        status: 1,
        stdout: '',
        stderr: expect.stringMatching(/^没有 chengdu 这个数据文件夹：.*现有 jiangwan.*\n$/),
      })
    },
    30_000,
  )

  test('a file where the folder belongs is said in one sentence, named by the option or by DATASET', () => {
    const file = 'src/data/jiangwan/places.json'
    const said = { status: 1, stdout: '', stderr: `数据要写文件夹，${file} 是一个文件：写它所在的文件夹\n` }
    expect(run('scripts/data-check.ts', [`--dataset=${file}`])).toEqual(said)
    expect(run('scripts/build.ts', ['weapp'], { DATASET: file })).toEqual(said)
  }, 30_000)

  test('is chosen by the name of a folder of src/data or by a path, also where DATASET names another', () => {
    const named = run('scripts/data-check.ts', ['--dataset', 'jiangwan'], {
      DATASET: 'test/fixtures/riverside',
    })
    expect(named.stdout).toContain('src/data/jiangwan')
    const byPath = run('scripts/data-check.ts', ['--dataset', 'test/fixtures/riverside'])
    expect(byPath.stdout).toContain('河滨街道（虚构）')
  }, 30_000)

  test('is what the first line of a build says', () => {
    process.env.DATASET = 'test/fixtures/riverside'
    expect(datasetLine()).toBe('社区：河滨街道（虚构）（test/fixtures/riverside）')
    delete process.env.DATASET
    expect(datasetLine()).toMatch(/^社区：江湾镇街道（src\/data\/jiangwan）$/)
    const [first] = run('scripts/start.ts', [], { DATASET: folderWithTwoErrors() }).stderr.split('\n')
    expect(first).toContain('broken-')
  }, 30_000)

  test.each([['--dataset'], ['--dataset='], ['--dataset', '--host']])(
    'is asked for where %s is followed by nothing',
    (...args) => {
      expect(() => takeDataset(args)).toThrow('--dataset 后面写数据文件夹的名字或路径')
    },
  )

  test('is, where nobody says, 江湾 or the only one that is left', () => {
    expect(usualDataset(['chengdu', 'jiangwan'])).toBe('jiangwan')
    expect(usualDataset(['chengdu'])).toBe('chengdu')
    expect(usualDataset([])).toBe('jiangwan')
  })

  test('leaves the other arguments to the command', () => {
    expect(takeDataset(['weapp', '--dataset', 'jiangwan', '--host'])).toEqual(['weapp', '--host'])
    expect(takeDataset(['weapp', '--dataset=jiangwan'])).toEqual(['weapp'])
    delete process.env.DATASET
  })
})
