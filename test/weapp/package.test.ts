import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { compiler } from './driver/compiler'
import { appSchema, themeSchema } from './driver/config-files'
import { bytes, files, media, read, release } from './driver/files'

/** Everything that `app.js` evaluates at launch, itself included: what it requires, and so on. */
function evaluatedAtLaunch(file = 'app.js', seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const [, required = ''] of read(file).matchAll(/require\("([^"]+)"\)/g)) {
    evaluatedAtLaunch(path.join(path.dirname(file), `${required.replace(/\.js$/, '')}.js`), seen)
  }
  return seen
}

const app = appSchema.parse(JSON.parse(read('app.json')))
const theme = themeSchema.parse(JSON.parse(read('theme.json')))
const roots = app.subPackages.map(({ root }) => root)
const inSubpackage = (file: string) => roots.some((root) => file.startsWith(`${root}/`))
const kilobytes = (list: string[]) => Math.ceil(list.reduce((sum, file) => sum + bytes(file), 0) / 1024)

test('the main package is at most 450 KB', () => {
  expect(kilobytes(files.filter((file) => !inSubpackage(file)))).toBeLessThanOrEqual(450)
})

test('the whole app is at most 620 KB', () => {
  expect(kilobytes(files)).toBeLessThanOrEqual(620)
})

test('app.js and all that it evaluates at launch are at most 290 KB: 67 more than an empty project', () => {
  expect(kilobytes([...evaluatedAtLaunch()])).toBeLessThanOrEqual(290)
})

test("images and audio are at most 60 KB (WeChat's check allows 200), and each tab icon is 81 by 81", () => {
  expect(media.length).toBeGreaterThan(0)
  expect(kilobytes(media)).toBeLessThanOrEqual(60)
  for (const icon of media.filter((file) => file.startsWith('assets/tab/'))) {
    const png = readFileSync(path.join(release, icon))
    expect([icon, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([icon, 81, 81])
  }
})

test('the sorting data is in no chunk that is evaluated at launch', () => {
  const launch = [...evaluatedAtLaunch()].map(read).join('')
  // Items and notes that occur nowhere but in the item table.
  for (const word of ['关东煮隔热杯套', '榴莲壳', '蟑螂药'])
    expect({ word, atLaunch: launch.includes(word) }).toEqual({ word, atLaunch: false })
  const holding = files.filter((file) => file.endsWith('.js') && read(file).includes('关东煮隔热杯套'))
  expect(holding.map(path.dirname)).toEqual(['pages/sorting-guide'])
})

test('no article is in a chunk that is evaluated at launch', () => {
  const sentence = '街道做了十一件事'
  const scripts = files.filter((file) => file.endsWith('.js'))
  expect(scripts.some((file) => read(file).includes(sentence))).toBe(true)
  expect([...evaluatedAtLaunch()].filter((file) => read(file).includes(sentence))).toEqual([])
})

test('the places are in one chunk that the pages share, and that is not evaluated at launch', () => {
  const holding = files.filter((file) => file.endsWith('.js') && read(file).includes('网点可能已搬，先问'))
  expect(holding).toEqual(['places.js'])
  expect([...evaluatedAtLaunch()]).not.toContain('places.js')
})

describe('subpackages', () => {
  test('hold what is opened from a tab; what is needed at a door or beside a collapsed person is in the main one', () => {
    expect(roots).toEqual(['pages/article', 'pages/sorting-guide'])
    expect(app.pages).toEqual(
      ['news', 'stations', 'services', 'sorting', 'place', 'emergency', 'cpr', 'about', 'not-found'].map(
        (page) => `pages/${page}/index`,
      ),
    )
  })

  test('are fetched as soon as a tab or a place is shown, on any network', () => {
    const firstPages = [...app.tabBar.list.map(({ pagePath }) => pagePath), 'pages/place/index']
    for (const page of firstPages) {
      expect([page, app.preloadRule[page]]).toEqual([page, { network: 'all', packages: roots }])
    }
  })

  test('are independent of each other: nothing in the main package or in another requires their files', () => {
    for (const file of files.filter((name) => name.endsWith('.js'))) {
      for (const [, required = ''] of read(file).matchAll(/require\("([^"]+)"\)/g)) {
        const target = path.join(path.dirname(file), required)
        const root = roots.find((each) => target.startsWith(`${each}/`))
        expect([file, target, root === undefined || file.startsWith(`${root}/`)]).toEqual([
          file,
          target,
          true,
        ])
      }
    }
  })
})

test('what only one subpackage uses is not in the main package', () => {
  const main = files
    .filter((file) => file.endsWith('.js') && !inSubpackage(file))
    .map(read)
    .join('')
  // A sentence of the quiz, one of the search, one of the articles' page.
  for (const words of ['可以去教邻居了', '名字相近的有', '只差一个字']) {
    expect({ words, inMain: main.includes(words) }).toEqual({ words, inMain: false })
  }
})

test('nothing that is for Node only is in the package', () => {
  const scripts = files
    .filter((file) => file.endsWith('.js'))
    .map(read)
    .join('')
  for (const name of ['ZodError', 'pinyinPro', 'fuse.js', 'minisearch']) expect(scripts).not.toContain(name)
})

test('Chinese stays Chinese: no \\u escapes blow up the scripts', () => {
  const escapes = files
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => read(file).match(/\\u[4-9a-f][0-9a-f]{3}/gi) ?? [])
  expect(escapes.length).toBeLessThan(20)
})

test("every page's WXML passes WeChat's own compiler", () => {
  const wxml = files.filter((file) => /\.wx(ml|s)$/.test(file))
  const compiled = execFileSync(compiler('wcc'), ['-d', ...wxml], {
    cwd: release,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  expect(compiled.length).toBeGreaterThan(1000)
})

test("every page's WXSS passes WeChat's own compiler, and uses nothing that old phones lack", () => {
  const wxss = files.filter((file) => file.endsWith('.wxss'))
  execFileSync(compiler('wcsc'), ['-js', ...wxss], {
    cwd: release,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const file of wxss) {
    const rules = read(file).replace(/url\("[^"]*"\)/g, '')
    expect([file, rules.match(/:active|:hover|:has\(|display:\s*grid|[;{]gap:/g)]).toEqual([file, null])
  }
})

describe('app.json', () => {
  test('loads code when it is needed, is indexed by its own rules, and goes dark with the phone', () => {
    expect(app).toMatchObject({
      lazyCodeLoading: 'requiredComponents',
      sitemapLocation: 'sitemap.json',
      darkmode: true,
      __usePrivacyCheck__: true,
    })
    expect(JSON.parse(read('sitemap.json'))).toMatchObject({ rules: [{}] })
    expect(Object.keys(theme.dark)).toEqual(Object.keys(theme.light))
  })

  test('every tab has icons for light and dark that are in the package', () => {
    for (const { iconPath, selectedIconPath } of app.tabBar.list) {
      for (const name of [iconPath, selectedIconPath]) {
        expect(files).toContain(theme.light[name.slice(1)])
        expect(files).toContain(theme.dark[name.slice(1)])
      }
    }
  })

  test('has no page that is for the browser preview only', () => {
    expect(app.pages).not.toContain('pages/catalogue/index')
    expect(files.filter((file) => file.includes('catalogue'))).toEqual([])
  })
})

test('the templates carry no element and no attribute that no page uses', () => {
  const base = read('base.wxml')
  for (const unused of ['<scroll-view', '<image', 'touchstart', 'animation', 'max-lines']) {
    expect({ unused, carried: base.includes(unused) }).toEqual({ unused, carried: false })
  }
})

test('the templates bind what a screen reader needs', () => {
  const base = read('base.wxml')
  for (const name of ['role', 'label', 'hidden', 'checked', 'expanded', 'live']) {
    expect(base).toMatch(new RegExp(`aria-${name}="\\{\\{i\\.\\w+\\}\\}"`))
  }
})
