import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { added, kept, unusedElements } from '../../config/templates/bindings'

/** An attribute that a page sets on one of Taro's elements: both as WXML spells them. */
interface Use {
  file: string
  element: string
  attribute: string
}

/** What every element has without being asked. */
const always = ['key', 'ref', 'id', 'class-name', 'style', 'bindclick']

const dashed = (name: string) => name.replace(/([A-Z])/g, (letter) => `-${letter.toLowerCase()}`)
/** `onMarkerTap` is `bindmarkertap`, `hoverClass` is `hover-class`. */
const inWxml = (name: string) =>
  /^on[A-Z]/.test(name) ? name.replace(/^on/, 'bind').toLowerCase() : dashed(name)

function usesIn(file: string): Use[] {
  const text = readFileSync(path.join('src', file), 'utf8')
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  // Our Input hands its attributes on.
  const elements = new Map([['QuietInput', 'Input']])
  const uses: Use[] = []
  const visit = (node: ts.Node) => {
    if (ts.isImportSpecifier(node)) {
      const { moduleSpecifier } = node.parent.parent.parent
      if (ts.isStringLiteral(moduleSpecifier) && moduleSpecifier.text === '@tarojs/components') {
        elements.set(node.name.text, (node.propertyName ?? node.name).text)
      }
    }
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
      const element = elements.get(node.tagName.getText())
      if (element !== undefined) {
        uses.push({ file, element, attribute: 'key' })
        for (const attribute of node.attributes.properties) {
          if (ts.isJsxAttribute(attribute)) {
            uses.push({ file, element, attribute: inWxml(attribute.name.getText()) })
          }
        }
      }
    }
    node.forEachChild(visit)
  }
  visit(tree)
  return uses
}

const uses = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx'))
  .flatMap(usesIn)

test('every attribute that a page sets is in the templates: another would do nothing in WeChat', () => {
  expect(uses.length).toBeGreaterThan(500)
  const dropped = uses.filter(
    ({ element, attribute }) =>
      !always.includes(attribute) && ![kept, added].some((table) => table[element]?.includes(attribute)),
  )
  expect(dropped).toEqual([])
})

test('no page has an element that the templates leave out', () => {
  const elements = new Set(uses.map(({ element }) => dashed(element).replace(/^-/, '')))
  expect([...elements].sort()).toEqual(['button', 'input', 'map', 'text', 'view'])
  expect(unusedElements.filter((element) => elements.has(element))).toEqual([])
})

test('nothing is kept in the templates that no page sets', () => {
  const set = new Set(uses.map(({ element, attribute }) => `${element} ${attribute}`))
  const unneeded = Object.entries(kept).flatMap(([element, attributes]) =>
    attributes.map((attribute) => `${element} ${attribute}`).filter((use) => !set.has(use)),
  )
  expect(unneeded).toEqual([])
})
