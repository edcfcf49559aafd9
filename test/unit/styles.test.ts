import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { iconStyles } from '../../scripts/icons'

const source = path.resolve('src')
const sheets = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.scss'),
)

/** Where raw values belong: the tokens themselves, drawings, and the browser preview's own bars. */
const raw = ['styles/tokens.scss', 'styles/icons.scss', 'styles/preview.scss']

const rules = sheets
  .filter((file) => !raw.includes(file))
  .map((file) => ({
    file,
    text: readFileSync(path.join(source, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''),
  }))

test('inline styles hold no colour and no font size', () => {
  const pages = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.tsx'),
  )
  const found = pages.flatMap((file) =>
    [
      ...readFileSync(path.join(source, file), 'utf8').matchAll(
        /style=\{\{[^}]*(?:color|background|fontSize)[^}]*\}\}/g,
      ),
    ].map(([value]) => `${file}: ${value}`),
  )
  expect(found).toEqual([])
})

test('whatever moves is still for those who asked for less motion', () => {
  const moving = rules.filter(({ text }) => /animation(?:-name)?:|transition:/.test(text))
  expect(moving.map(({ file }) => file)).toEqual(['pages/cpr/index.module.scss'])
  for (const { file, text } of moving) {
    expect([file, /@media \(prefers-reduced-motion: reduce\) \{[^}]*animation: none/.test(text)]).toEqual([
      file,
      true,
    ])
  }
})

test("what stays at the screen's edge, and every page's end, keep clear of the phone's own bar", () => {
  const fixed = rules.flatMap(({ file, text }) =>
    [...text.matchAll(/\{[^{}]*position: fixed[^{}]*\}/g)].map(([rule]) => ({ file, rule })),
  )
  expect(fixed.length).toBeGreaterThan(0)
  for (const { file, rule } of fixed) {
    expect([file, /bottom: [^;]*env\(safe-area-inset-bottom\)/.test(rule)]).toEqual([file, true])
  }
  const base = rules.find(({ file }) => file === 'styles/base.scss')
  expect(base?.text).toMatch(/\.app \{[^}]*padding-bottom: env\(safe-area-inset-bottom\)/)
})

test('icons.scss is what the drawings give', () => {
  const written = readFileSync(path.join(source, 'styles/icons.scss'), 'utf8')
  expect(written.replace(/\s+/g, ' ')).toBe(iconStyles().replace(/\s+/g, ' '))
})
