import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { appSchema, pageSchema, projectSchema } from './driver/config-files'
import { files, media, read, release } from './driver/files'

// WeChat's developer tools mark a release by 代码质量: what package.test.ts weighs, and this.

const project = projectSchema.parse(JSON.parse(readFileSync('project.config.json', 'utf8')))
const app = appSchema.parse(JSON.parse(read('app.json')))

describe('project.config.json', () => {
  test('opens the built package with nobody’s AppID, so that everybody can try it', () => {
    expect(project).toMatchObject({
      miniprogramRoot: 'dist/weapp/',
      compileType: 'miniprogram',
      appid: 'touristappid',
    })
    expect(path.resolve(project.miniprogramRoot)).toBe(release)
    expect(existsSync(path.join(project.miniprogramRoot, 'app.json'))).toBe(true)
  })

  test('compresses scripts, templates and styles, and uploads neither source maps nor what is not used', () => {
    expect(project.setting).toMatchObject({
      minified: true,
      minifyWXML: true,
      minifyWXSS: true,
      uploadWithSourceMap: false,
      ignoreUploadUnusedFiles: true,
    })
  })

  test('leaves scripts and styles as Taro compiled them, and allows no foreign host while developing', () => {
    expect(project.setting).toMatchObject({ es6: false, enhance: false, postcss: false, urlCheck: true })
  })

  test('uploads every image: WeChat, which leaves out unused files, does not see where ours are used', () => {
    const folders = project.packOptions.include.map(({ value }) => value)
    const lost = media.filter((file) => !folders.some((folder) => file.startsWith(`${folder}/`)))
    expect(lost).toEqual([])
  })

  test('has the same settings where the package itself is opened', () => {
    expect(projectSchema.parse(JSON.parse(read('project.config.json'))).setting).toEqual(project.setting)
  })

  test('keeps what is each developer’s own in a file that git does not see', () => {
    expect(readFileSync('.gitignore', 'utf8').split('\n')).toContain('project.private.config.json')
  })
})

test('components are loaded when a page needs them, and there are no plugins', () => {
  expect(app.lazyCodeLoading).toBe('requiredComponents')
  expect(app).not.toHaveProperty('plugins')
})

test('scripts are compressed and carry no source maps', () => {
  for (const file of files.filter((name) => name.endsWith('.js'))) {
    expect({ file, lines: read(file).trim().split('\n').length < 10 }).toEqual({ file, lines: true })
    expect({ file, map: read(file).includes('sourceMappingURL') }).toEqual({ file, map: false })
  }
  expect(files.filter((file) => file.endsWith('.map'))).toEqual([])
})

/** What a file names to be loaded with it: scripts, templates, styles, components. */
function named(file: string): string[] {
  const content = read(file)
  const patterns = [
    /require\("([^"]+)"\)/g,
    /@import "([^"]+)"/g,
    /(?:import|include|wxs)[^>]* src="([^"]+)"/g,
  ]
  const written = patterns.flatMap((pattern) => [...content.matchAll(pattern)].map(([, name = '']) => name))
  const json = file.endsWith('.json') ? pageSchema.safeParse(JSON.parse(content)).data : undefined
  const components = Object.values(json?.usingComponents ?? {})
  return [...written, ...components].map((name) => path.posix.join(path.dirname(file), name))
}

/** The files that are loaded when WeChat loads `entries`, which are names without an ending, as in app.json. */
function loadedBy(entries: string[]): Set<string> {
  const loaded = new Set<string>()
  const waiting = [...entries]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const known = [name, ...['.js', '.json', '.wxml', '.wxss'].map((ending) => `${name}${ending}`)]
    for (const file of known.filter((each) => files.includes(each) && !loaded.has(each))) {
      loaded.add(file)
      waiting.push(...named(file))
    }
  }
  return loaded
}

const code = files.filter((file) => /\.(js|wxml|wxss|wxs)$/.test(file))
const { subPackages } = app

test('the main package holds no code that only a subpackage, or nothing at all, loads', () => {
  const main = loadedBy(['app', ...app.pages])
  const inMain = code.filter((file) => !subPackages.some(({ root }) => file.startsWith(`${root}/`)))
  expect(inMain.filter((file) => !main.has(file))).toEqual([])
})

test.each(subPackages)('$root holds no code that none of its pages loads', ({ root, pages }) => {
  const loaded = loadedBy(pages.map((page) => `${root}/${page}`))
  const own = code.filter((file) => file.startsWith(`${root}/`))
  expect(own.length).toBeGreaterThan(0)
  expect(own.filter((file) => !loaded.has(file))).toEqual([])
})
