import path from 'node:path'
import ts from 'typescript'
import { type A11yProps, a11yProps } from '@/components/a11y'
import { typedSources } from './typed-sources'

/** An attribute that a page sets on one of Taro's elements: both as WXML spells them. */
export interface Use {
  file: string
  element: string
  attribute: string
}

const { sources, checker } = typedSources('src')

/** Our Input hands its attributes on: they are read where it is used, not where it spreads its `props`. */
const handsOn = { component: 'QuietInput', element: 'Input', file: 'quiet-input.tsx', spread: 'props' }

/** Each field that `a11yProps` takes, to ask it which attribute comes of that. */
const told: Record<keyof A11yProps, A11yProps> = {
  role: { role: 'heading' },
  label: { label: '' },
  hidden: { hidden: true },
  checked: { checked: true },
  expanded: { expanded: true },
  live: { live: true },
}
const spoken = new Map(Object.entries(told).map(([field, one]) => [field, Object.keys(a11yProps(one))]))

const dashed = (name: string) => name.replace(/([A-Z])/g, (letter) => `-${letter.toLowerCase()}`)
/** `onMarkerTap` is `bindmarkertap`, `hoverClass` is `hover-class`. */
const inWxml = (name: string) =>
  /^on[A-Z]/.test(name) ? name.replace(/^on/, 'bind').toLowerCase() : dashed(name)

/** What the sources set on Taro's elements, by name or in a spread. */
export const attributeUses: Use[] = sources
  .filter(({ fileName }) => fileName.endsWith('.tsx'))
  .flatMap(usesIn)

function usesIn(source: ts.SourceFile): Use[] {
  const file = path.relative('src', source.fileName)
  const elements = new Map([[handsOn.component, handsOn.element]])
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
        const names = ['key', ...node.attributes.properties.flatMap(namesSetBy)]
        uses.push(...names.map((name) => ({ file, element, attribute: inWxml(name) })))
      }
    }
    node.forEachChild(visit)
  }
  visit(source)
  return uses
}

function namesSetBy(attribute: ts.JsxAttributeLike): string[] {
  return ts.isJsxAttribute(attribute) ? [attribute.name.getText()] : namesSpread(attribute.expression)
}

/** The attributes that may come of `{...expression}` in WeChat. */
function namesSpread(expression: ts.Expression): string[] {
  if (ts.isParenthesizedExpression(expression)) return namesSpread(expression.expression)
  if (ts.isBinaryExpression(expression)) {
    const isAnd = expression.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken
    return [...(isAnd ? [] : namesSpread(expression.left)), ...namesSpread(expression.right)]
  }
  if (ts.isConditionalExpression(expression)) {
    const { condition, whenTrue, whenFalse } = expression
    const inBrowser = condition.getText() === "process.env.TARO_ENV === 'h5'"
    return [...(inBrowser ? [] : namesSpread(whenTrue)), ...namesSpread(whenFalse)]
  }
  if (ts.isCallExpression(expression) && expression.expression.getText() === 'a11yProps') {
    return expression.arguments.flatMap(fieldsOf).flatMap((field) => spoken.get(field) ?? [])
  }
  const declared = checker.getSymbolAtLocation(expression)?.valueDeclaration
  if (declared && ts.isVariableDeclaration(declared) && declared.initializer) {
    return namesSpread(declared.initializer)
  }
  const isHandedOn =
    path.basename(expression.getSourceFile().fileName) === handsOn.file &&
    expression.getText() === handsOn.spread
  return isHandedOn ? [] : fieldsOf(expression)
}

/** The fields of an object, as far as its type tells: a record of anything may not be spread on an element. */
function fieldsOf(expression: ts.Expression): string[] {
  const type = checker.getTypeAtLocation(expression)
  const members = type.isUnion() ? type.types : [type]
  return members.flatMap((member) => {
    if (!(member.flags & ts.TypeFlags.Object) || member.getStringIndexType()) {
      const file = expression.getSourceFile().fileName
      throw new Error(`${file}: nobody can tell which attributes {...${expression.getText()}} sets`)
    }
    return member.getProperties().map(({ name }) => name)
  })
}
