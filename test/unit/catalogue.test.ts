import { isValidElement } from 'react'
import { givenInCatalogue } from './catalogue-given'
import { componentLooks, type Look } from './component-looks'

/** Seen where other components use them. Every other the catalogue must show itself, with all its looks. */
const parts = ['Chip', 'EmergencyPill', 'PageFrame', 'QuietInput', 'Pressable', 'UtilityRow', 'WordPills']

/** Looks that the catalogue need not show. */
const exempt: { look: RegExp; why: string }[] = [
  { look: /\.className (given|absent)$/, why: 'the class is of who uses the component, and so is its look' },
  { look: /^SearchField\.focus true$/, why: 'the page would open at the search box, with the keyboard up' },
  { look: /^TabFrame\.notice given$/, why: 'a page has one frame; PinnedNotice is among the notices' },
  { look: /^TabFrame\.onEmergency absent$/, why: 'a page has one frame; UtilityRow stands without 急救' },
  { look: /^TabFrame\.sign /, why: 'handed on to UtilityRow, which is there with both' },
  { look: /^PageFrame\.head given$/, why: 'a page has one frame; its head is the part of the page' },
  { look: /^PlaceCard\.badge\(\w+\)\.(large|located) /, why: 'handed on to NumberBadge, which is there' },
  { look: /^PlaceCard\.chips\[\]\./, why: 'handed on to Chips, which is there' },
]

const given = givenInCatalogue()

/** What is given to `component`, a list of mentions for each time. */
const uses = (component: string) =>
  given
    .filter((use) => use.component === component && (use.byCatalogue || parts.includes(component)))
    .map(({ props }) => mentionsIn(component, props))

/** `value` and every field within it, each by its name and with its value: `Notice.tone`, `Notice.tone=info`. */
function mentions(at: string, value: unknown): string[] {
  if (value === undefined || value === null) return []
  if (Array.isArray(value)) return [at, ...value.flatMap((item) => mentions(`${at}[]`, item))]
  if (typeof value !== 'object') return [at, `${at}=${value}`]
  if (isValidElement(value)) return [at]
  return [at, ...mentionsIn('kind' in value ? `${at}(${value.kind})` : at, value)]
}

function mentionsIn(of: string, fields: object): string[] {
  return [`${of}{}`, ...Object.entries(fields).flatMap(([name, field]) => mentions(`${of}.${name}`, field))]
}

function isShown({ of, prop, value, usual }: Look, mentioned: string[]): boolean {
  const times = (words: string) => mentioned.filter((mention) => mention === words).length
  const isAbsent = times(`${of}{}`) > times(prop)
  if (value === 'absent') return isAbsent
  if (value === 'given') return times(prop) > 0
  return times(`${prop}=${value}`) > 0 || (usual && isAbsent)
}

/** The looks that are nowhere in the catalogue, e.g. `Notice.tone warn`. */
const notShown = ({ component, looks }: { component: string; looks: Look[] }) => {
  const mentioned = uses(component).flat()
  return looks.filter((look) => !isShown(look, mentioned)).map(({ prop, value }) => `${prop} ${value}`)
}

test('the catalogue shows every component', () => {
  expect(componentLooks.length).toBeGreaterThan(25)
  const missing = componentLooks.filter(({ component }) => uses(component).length === 0)
  expect(missing.map(({ component }) => component)).toEqual([])
})

test.each(componentLooks)('it shows every look of $component', (each) => {
  const missing = notShown(each).filter((name) => !exempt.some(({ look }) => look.test(name)))
  expect(missing).toEqual([])
})

test('every look that is exempt is one that the catalogue does not show', () => {
  const missing = componentLooks.flatMap(notShown)
  expect(exempt.filter(({ look }) => !missing.some((name) => look.test(name)))).toEqual([])
})

const isChecked = (mention: string) => /\.kind=(yes|no)$/.test(mention)

test.each<[state: string, component: string, isSo: (mentioned: string[]) => boolean]>([
  ['a way to see a page fail', 'Button', (said) => said.includes('Button.label=让这一页出错')],
  ['an empty search box', 'SearchField', (said) => said.includes('SearchField.value=')],
  ['a search box with words', 'SearchField', (said) => !said.includes('SearchField.value=')],
  ['words to tap before any were looked up', 'AskedWords', (said) => !said.includes('AskedWords.recent[]')],
  ['words to tap with those looked up', 'AskedWords', (said) => said.includes('AskedWords.recent[]')],
  ['amenities none of which is checked', 'AmenityList', (said) => !said.some(isChecked)],
  ['amenities some of which are checked', 'AmenityList', (said) => said.some(isChecked)],
])('it shows what no type tells: %s', (_, component, isSo) => {
  expect(uses(component).some(isSo)).toBe(true)
})
