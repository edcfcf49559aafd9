import { added, kept, unusedElements } from '../../config/templates/bindings'
import { attributeUses } from './attribute-uses'
import { messageNames, unshownMessages } from './unshown-messages'

/** What every element has without being asked. */
const always = ['key', 'ref', 'id', 'class-name', 'style', 'bindclick']

test('every attribute that a page sets is in the templates: another would do nothing in WeChat', () => {
  expect(attributeUses.length).toBeGreaterThan(500)
  const dropped = attributeUses.filter(
    ({ element, attribute }) =>
      !always.includes(attribute) && ![kept, added].some((table) => table[element]?.includes(attribute)),
  )
  expect(dropped).toEqual([])
})

test('no page has an element that the templates leave out', () => {
  const elements = new Set(attributeUses.map(({ element }) => element.toLowerCase()))
  expect([...elements].sort()).toEqual(['button', 'input', 'map', 'text', 'view'])
  expect(unusedElements.filter((element) => elements.has(element))).toEqual([])
})

test.each([
  { what: 'kept', table: kept },
  { what: 'added', table: added },
])('nothing is $what in the templates that no page sets', ({ table }) => {
  const set = new Set(attributeUses.map(({ element, attribute }) => `${element} ${attribute}`))
  const unneeded = Object.entries(table).flatMap(([element, attributes]) =>
    attributes.map((attribute) => `${element} ${attribute}`).filter((use) => !set.has(use)),
  )
  expect(unneeded).toEqual([])
})

test('every sentence of a page is shown somewhere', () => {
  expect(messageNames.length).toBeGreaterThan(300)
  expect(unshownMessages).toEqual([])
})
