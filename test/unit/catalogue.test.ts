import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

const components = path.resolve('src/components')
const catalogue = path.resolve('src/pages/catalogue')
const read = (file: string) => readFileSync(file, 'utf8')
const files = readdirSync(components).filter((file) => file.endsWith('.tsx'))
const shown = readdirSync(catalogue)
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => read(path.join(catalogue, file)))
  .join('\n')

/** The components that `text` imports, and those that they are made of. */
function reached(text: string, known = new Set<string>()): Set<string> {
  for (const [, name = ''] of text.matchAll(/from '(?:@\/components|\.)\/([\w-]+)'/g)) {
    const file = `${name}.tsx`
    if (known.has(file) || !files.includes(file)) continue
    known.add(file)
    reached(read(path.join(components, file)), known)
  }
  return known
}

/** The looks a component can be asked for: the words of each union among its props and own types. */
function looks(file: string): string[] {
  const tree = ts.createSourceFile(file, read(path.join(components, file)), ts.ScriptTarget.Latest, true)
  const words: string[] = []
  const visit = (node: ts.Node) => {
    const declares = ts.isPropertySignature(node) || ts.isTypeAliasDeclaration(node)
    if (declares && node.type && ts.isUnionTypeNode(node.type)) {
      for (const type of node.type.types) {
        if (ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal)) words.push(type.literal.text)
      }
    }
    node.forEachChild(visit)
  }
  visit(tree)
  return words
}

test('the catalogue shows every component, alone or as part of another', () => {
  const missing = files.filter((file) => !reached(shown).has(file))
  expect(missing).toEqual([])
})

test.each(files.map((file) => ({ file, words: looks(file) })).filter(({ words }) => words.length > 1))(
  'every look of $file is there: $words',
  ({ file, words }) => {
    const parts = [...reached(shown)].map((part) => read(path.join(components, part))).join('\n')
    const missing = words.filter((word) => {
      const asked = new RegExp(`\\w=["']${word}["']`)
      const given = new RegExp(`: '${word}'`)
      const usual = new RegExp(` = '${word}'`)
      return (
        !asked.test(shown + parts) && !given.test(shown) && !usual.test(read(path.join(components, file)))
      )
    })
    expect(missing).toEqual([])
  },
)
