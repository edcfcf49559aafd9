import path from 'node:path'
import ts from 'typescript'
import { typedSources } from './typed-sources'

const { sources, checker } = typedSources('src')

/** Every sentence and group of sentences in a page's `messages`, by where it is written. */
const written = new Map<ts.Node, string>()

function addMessages(node: ts.Expression, name: string): void {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) addMessages(node.expression, name)
  if (!ts.isObjectLiteralExpression(node)) return
  for (const property of node.properties) {
    if (property.name === undefined) continue
    const ownName = `${name}.${property.name.getText()}`
    written.set(property, ownName)
    if (ts.isPropertyAssignment(property)) addMessages(property.initializer, ownName)
  }
}

const read = new Set<ts.Node>()

function markRead(symbol: ts.Symbol | undefined): void {
  if (symbol?.valueDeclaration) read.add(symbol.valueDeclaration)
}

/** What is handed on as a whole may be read in every part. */
function markAllRead(type: ts.Type): void {
  for (const property of type.getProperties()) {
    const { valueDeclaration } = property
    if (valueDeclaration === undefined || !written.has(valueDeclaration) || read.has(valueDeclaration))
      continue
    read.add(valueDeclaration)
    markAllRead(checker.getTypeOfSymbol(property))
  }
}

function visit(node: ts.Node): void {
  if (ts.isPropertyAccessExpression(node)) {
    markRead(checker.getSymbolAtLocation(node.name))
    const isTakenApart =
      ts.isPropertyAccessExpression(node.parent) ||
      (ts.isVariableDeclaration(node.parent) && ts.isObjectBindingPattern(node.parent.name))
    if (!isTakenApart) markAllRead(checker.getTypeAtLocation(node))
  }
  if (ts.isObjectBindingPattern(node)) {
    const type = checker.getTypeAtLocation(node)
    for (const { propertyName, name } of node.elements) {
      markRead(type.getProperty((propertyName ?? name).getText()))
    }
  }
  if (ts.isElementAccessExpression(node)) markAllRead(checker.getTypeAtLocation(node.expression))
  node.forEachChild(visit)
}

for (const source of sources.filter(({ fileName }) => /messages\.ts$/.test(fileName))) {
  for (const statement of source.statements.filter(ts.isVariableStatement)) {
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (initializer && name.getText() === 'messages')
        addMessages(initializer, path.relative('src', source.fileName))
    }
  }
}
sources.forEach(visit)

/** The names of all sentences, and of those that no source reads: `stations.filter.all`. */
export const messageNames = [...written.values()]
export const unshownMessages = [...written].filter(([node]) => !read.has(node)).map(([, name]) => name)
