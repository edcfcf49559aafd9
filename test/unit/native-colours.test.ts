import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { mapColour, nativeColours } from '@/platform/native-colours'
import { themeSchema } from '../weapp/driver/config-files'

const sheet = readFileSync('src/styles/tokens.scss', 'utf8')
const darkFrom = sheet.indexOf('@media (prefers-color-scheme: dark)')
const theme = themeSchema.parse(JSON.parse(readFileSync('src/theme.json', 'utf8')))

/** A token's value; in the dark the light one holds where no other is set. */
function token(name: string, mode: 'light' | 'dark'): string | undefined {
  const value = (text: string) => text.match(new RegExp(`--${name}: (#[0-9A-F]{6});`))?.[1]
  const light = value(sheet.slice(0, darkFrom))
  return mode === 'light' ? light : (value(sheet.slice(darkFrom)) ?? light)
}

test.each(Object.entries(nativeColours))(
  '%s is what tokens.scss says, in light and dark',
  (name, { light, dark }) => {
    expect({ light, dark }).toEqual({ light: token(name, 'light'), dark: token(name, 'dark') })
  },
)

test.each(['light', 'dark'] as const)("the bars of theme.json have the tokens' colours: %s", (mode) => {
  const { nav, tab, tabInk, tabOn } = theme[mode]
  expect({ nav, tab, tabInk, tabOn }).toEqual({
    nav: token('c-nav', mode),
    tab: token('c-tab', mode),
    tabInk: token('c-tab-ink', mode),
    tabOn: token('c-tab-on', mode),
  })
})

test("the emergency page's bar is red from its first moment", () => {
  const config = readFileSync('src/pages/emergency/index.config.ts', 'utf8')
  expect(config).toContain(`navigationBarBackgroundColor: '${token('c-danger', 'light')}'`)
})

test('the bar of the page that counts the presses is nearly black from its first moment', () => {
  const config = readFileSync('src/pages/cpr/index.config.ts', 'utf8')
  expect(config).toContain(`navigationBarBackgroundColor: '${token('c-cpr', 'light')}'`)
})

test('a colour for the map carries its opacity as the last two digits', () => {
  expect(mapColour('c-hivis')).toBe('#FF8C1AFF')
  expect(mapColour('c-hivis', 0.2)).toBe('#FF8C1A33')
  expect(mapColour('c-hivis', 0)).toBe('#FF8C1A00')
})

/** WeChat takes nothing else for what is written on a bar. */
const blackOrWhite = ["'#000000'", "'#ffffff'"]

test('no other script of the app holds a colour of its own', () => {
  const scripts = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  )
  const colours = scripts
    .filter((file) => file !== 'platform/native-colours.ts')
    .flatMap((file) =>
      [
        ...readFileSync(path.join('src', file), 'utf8').matchAll(
          /.?#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})\b.?/gi,
        ),
      ]
        .map(([literal]) => literal)
        .filter((literal) => !blackOrWhite.includes(literal))
        .map((literal) => `${file}: ${literal}`),
    )
  // A bar's first colour is read before any code runs; tested above.
  expect(colours.sort()).toEqual([
    `pages/cpr/index.config.ts: '${token('c-cpr', 'light')}'`,
    `pages/emergency/index.config.ts: '${token('c-danger', 'light')}'`,
  ])
})
