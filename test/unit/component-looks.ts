import path from 'node:path'
import ts from 'typescript'
import { typedSources } from './typed-sources'

/**
 * One way a component can be asked to look: a prop, or a field within one, with one of the values its type allows,
 * or a prop that may be missing, given or absent. `NumberBadge.badge(station).large` is a field of one `kind`.
 */
export interface Look {
  prop: string
  /** Whose prop it is: `NumberBadge.badge(station)`. */
  of: string
  value: string
  /** What the prop is when nobody gives it. */
  usual: boolean
}

const { sources, checker } = typedSources('src/components')
const ours = ['src/components/', 'src/domain/'].map((folder) => path.resolve(folder) + path.sep)

/** Every component that a file of `src/components` exports, with its looks. */
export const componentLooks: { component: string; looks: Look[] }[] = sources
  .filter(({ fileName }) => fileName.endsWith('.tsx'))
  .flatMap((source) => {
    const symbol = checker.getSymbolAtLocation(source)
    return symbol ? checker.getExportsOfModule(symbol) : []
  })
  // `withErrorBoundary` makes a component and is none; a type has no value.
  .filter(({ name, flags }) => /^[A-Z]/.test(name) && flags & ts.SymbolFlags.Value)
  .map(({ name, valueDeclaration }) => {
    if (!valueDeclaration || !ts.isFunctionDeclaration(valueDeclaration))
      throw new Error(`${name}: no function`)
    const [props] = valueDeclaration.parameters
    const looks = props ? looksOfFields(checker.getTypeAtLocation(props), name, usualValues(props)) : []
    return { component: name, looks }
  })

/** `kind = 'primary'` among the parameters: a missing `kind` looks primary. */
function usualValues({ name }: ts.ParameterDeclaration): Map<string, string> {
  if (!ts.isObjectBindingPattern(name)) return new Map()
  return new Map(
    name.elements.flatMap((element): [string, string][] =>
      element.initializer && ts.isStringLiteral(element.initializer)
        ? [[element.name.getText(), element.initializer.text]]
        : [],
    ),
  )
}

/** Of an object the fields that we have declared: the dataset's records and React's own props are not looks. */
function looksOfFields(type: ts.Type, of: string, usual = new Map<string, string>()): Look[] {
  const fields = checker
    .getPropertiesOfType(type)
    .filter(({ declarations = [] }) =>
      declarations.some((node) => ours.some((folder) => node.getSourceFile().fileName.startsWith(folder))),
    )
  return fields.flatMap((field) => {
    const prop = `${of}.${field.name}`
    const values = checker.getNonNullableType(checker.getTypeOfSymbol(field))
    const literals = literalsOf(values)
    // A missing flag is not set.
    const missing = usual.get(field.name) ?? 'false'
    const optional = (field.flags & ts.SymbolFlags.Optional) !== 0
    const looks = literals.map((value) => ({ prop, of, value, usual: optional && value === missing }))
    if (optional && literals.length === 0) looks.push({ prop, of, value: 'given', usual: false })
    if (optional && !looks.some(({ usual }) => usual)) looks.push({ prop, of, value: 'absent', usual: false })
    return [...looks, ...looksWithin(values, prop)]
  })
}

/** What can be asked for within a list or an object; each `kind` of object for itself. */
function looksWithin(type: ts.Type, prop: string): Look[] {
  const members = membersOf(type)
  if (!members.every(({ flags }) => flags & ts.TypeFlags.Object)) return []
  return members.flatMap((member) => {
    const element = checker.getIndexTypeOfType(member, ts.IndexKind.Number)
    if (element) {
      const words = literalsOf(element).map((value) => ({ prop: `${prop}[]`, of: prop, value, usual: false }))
      return [...words, ...looksWithin(element, `${prop}[]`)]
    }
    const kind = member.getProperty('kind')
    const [name] = kind ? literalsOf(checker.getTypeOfSymbol(kind)) : []
    return looksOfFields(member, name === undefined ? prop : `${prop}(${name})`)
  })
}

function membersOf(type: ts.Type): ts.Type[] {
  return type.isUnion() ? type.types : [type]
}

/** The words of a union that has nothing but words, `true` and `false` of a flag. */
function literalsOf(type: ts.Type): string[] {
  const members = membersOf(type)
  const literal = ts.TypeFlags.StringLiteral | ts.TypeFlags.BooleanLiteral
  if (!members.every(({ flags }) => flags & literal)) return []
  return members.map((member) => (member.isStringLiteral() ? member.value : checker.typeToString(member)))
}
