import { type Node, parseTree } from 'jsonc-parser'
import { isObject, type JsonPath } from './json-path'

/** The order in which an object's keys are written: those of the schema, for the object at `path`. */
type KeyOrder = (path: JsonPath) => readonly string[]

/**
 * The text of a JSON file, made to say `wanted`. What it says already keeps every byte: order, spacing, line ends, byte order mark.
 * A new key stands where `keyOrder` has it, a new row looks like its neighbours. jsonc-parser says where things lie; its
 * own edits are not used, as they format whole lines. The text must be valid JSON.
 */
export function rewriteJson(text: string, wanted: unknown, keyOrder: KeyOrder): string {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  const file = text.slice(mark.length)
  const tree = parseTree(file)
  if (tree === undefined) throw new Error('not JSON')
  const end = tree.offset + tree.length
  return (
    mark + file.slice(0, tree.offset) + new Rewriting(file, keyOrder).of(tree, wanted, []) + file.slice(end)
  )
}

/** A child of a list or an object in the new text: its text, and the node it was before. */
interface Child {
  text: string
  was?: Node
}

class Rewriting {
  private readonly newline: string

  constructor(
    private readonly file: string,
    private readonly keyOrder: KeyOrder,
  ) {
    this.newline = file.includes('\r\n') ? '\r\n' : '\n'
  }

  /** The text of `node` when it says `wanted`. */
  of(node: Node, wanted: unknown, path: JsonPath): string {
    if (node.type === 'array' && Array.isArray(wanted)) return this.list(node, wanted, path)
    if (node.type === 'object' && isObject(wanted)) return this.object(node, wanted, path)
    if (node.type !== 'array' && node.type !== 'object' && node.value === wanted) return this.textOf(node)
    return this.print(wanted, path, isPrimitive(wanted) ? undefined : this.indentAt(node.offset))
  }

  private list(node: Node, wanted: unknown[], path: JsonPath): string {
    const before = node.children ?? []
    const partners = pairUp(before, wanted)
    const sample = before.find(({ type }) => type === 'object')
    const children = wanted.map((value, index): Child => {
      const partner = partners.get(index)
      const here = [...path, index]
      if (partner) return { text: this.of(partner, value, here), was: partner }
      return { text: this.print(value, here, this.indentInside(node, sample), sample) }
    })
    return this.container(node, before, children)
  }

  private object(node: Node, wanted: Record<string, unknown>, path: JsonPath): string {
    const before = node.children ?? []
    const children: Child[] = before.flatMap((property) => {
      const [key, value] = property.children ?? []
      if (key === undefined || value === undefined || !Object.hasOwn(wanted, key.value)) return []
      const head = this.file.slice(property.offset, value.offset)
      return [{ text: head + this.of(value, wanted[key.value], [...path, key.value]), was: property }]
    })
    const order = [...this.keyOrder(path)]
    const present = children.map(({ was }) => String(was?.children?.[0]?.value))
    for (const key of sorted(Object.keys(wanted), order)) {
      if (present.includes(key) || wanted[key] === undefined) continue
      const rank = order.indexOf(key)
      const earlier = present.filter((other) => rank < 0 || order.indexOf(other) < rank)
      const at = 1 + present.lastIndexOf(earlier.at(-1) ?? key)
      const text = `${JSON.stringify(key)}: ${this.print(wanted[key], [...path, key], this.indentInside(node))}`
      present.splice(at, 0, key)
      children.splice(at, 0, { text })
    }
    return this.container(node, before, children)
  }

  /** Brackets and commas as they were, wherever the same two neighbours still stand side by side. */
  private container(node: Node, before: Node[], children: Child[]): string {
    const whole = this.textOf(node)
    const [first] = before
    const last = before.at(-1)
    if (children.length === 0)
      return first === undefined ? whole : whole.charAt(0) + whole.charAt(whole.length - 1)
    const indent = this.indentAt(node.offset)
    const open = first
      ? this.file.slice(node.offset, first.offset)
      : `${whole.charAt(0)}${this.newline}${indent}  `
    const close = last
      ? this.file.slice(last.offset + last.length, node.offset + node.length)
      : `${this.newline}${indent}${whole.charAt(whole.length - 1)}`
    const space = open.slice(1)
    const comma = `,${space.includes('\n') ? space : ' '}`
    const positions = new Map(before.map((child, index) => [child, index]))
    const body = children.map(({ text, was }, index) => {
      const previous = children[index - 1]?.was
      if (index === 0) return text
      const neighbours = previous && was && positions.get(was) === (positions.get(previous) ?? -2) + 1
      return (neighbours ? this.file.slice(previous.offset + previous.length, was.offset) : comma) + text
    })
    return open + body.join('') + close
  }

  /** JSON on lines of their own, indented by `indent`; on one line where that is undefined or `like` is on one. */
  private print(value: unknown, path: JsonPath, indent: string | undefined, like?: Node): string {
    const oneLine = indent === undefined || (like !== undefined && !this.textOf(like).includes('\n'))
    const tight = like === undefined || this.textOf(like).startsWith('{"')
    if (Array.isArray(value)) {
      if (value.length === 0) return '[]'
      if (oneLine || value.every(isPrimitive))
        return `[${value.map((each, index) => this.print(each, [...path, index], undefined, like)).join(', ')}]`
      return this.lines(
        '[]',
        value.map((each, index) => this.print(each, [...path, index], `${indent}  `)),
        indent,
      )
    }
    if (!isObject(value)) return JSON.stringify(value)
    const keys = sorted(Object.keys(value), this.keyOrder(path)).filter((key) => value[key] !== undefined)
    if (keys.length === 0) return '{}'
    const part = (key: string, inner: string | undefined) =>
      `${JSON.stringify(key)}: ${this.print(value[key], [...path, key], inner, inner === undefined ? like : undefined)}`
    const pad = tight ? '' : ' '
    if (oneLine) return `{${pad}${keys.map((key) => part(key, undefined)).join(', ')}${pad}}`
    return this.lines(
      '{}',
      keys.map((key) => part(key, `${indent}  `)),
      indent,
    )
  }

  private lines([open = '', close = '']: string, parts: string[], indent: string): string {
    const start = `${this.newline}${indent}  `
    return `${open}${start}${parts.join(`,${start}`)}${this.newline}${indent}${close}`
  }

  /** What a child of `node` is indented by; undefined where its children stand on one line. */
  private indentInside(node: Node, sample?: Node): string | undefined {
    const child = sample ?? node.children?.[0]
    if (child === undefined) return `${this.indentAt(node.offset)}  `
    return this.file.slice(node.offset, child.offset).includes('\n') ? this.indentAt(child.offset) : undefined
  }

  /** The white space that the line of an offset begins with. */
  private indentAt(offset: number): string {
    const line = this.file.slice(this.file.lastIndexOf('\n', offset - 1) + 1, offset)
    return /^[ \t]*/.exec(line)?.[0] ?? ''
  }

  private textOf({ offset, length }: Node): string {
    return this.file.slice(offset, offset + length)
  }
}

/** Which node of a list each wanted element was: the one of the same name, then those that are left, in their order. */
function pairUp(before: Node[], wanted: unknown[]): Map<number, Node> {
  const partners = new Map<number, Node>()
  const free = new Map<string, Node[]>()
  for (const node of before) {
    const name = nameOf(contentOf(node))
    free.set(name, [...(free.get(name) ?? []), node])
  }
  for (const [index, value] of wanted.entries()) {
    const node = free.get(nameOf(value))?.shift()
    if (node) partners.set(index, node)
  }
  const used = new Set(partners.values())
  const left = before.filter((node) => !used.has(node))
  const open = wanted.map((_, index) => index).filter((index) => !partners.has(index))
  if (left.length === open.length)
    for (const [at, index] of open.entries()) {
      const node = left[at]
      if (node) partners.set(index, node)
    }
  return partners
}

const names = ['id', 'name', 'word', 'service', 'amenity', 'date', 'question', 'title']

function nameOf(value: unknown): string {
  const key = isObject(value) ? names.find((name) => typeof value[name] === 'string') : undefined
  return isObject(value) && key !== undefined ? `${key} ${String(value[key])}` : JSON.stringify(value)
}

function contentOf(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(contentOf)
  if (node.type !== 'object') return node.value
  return Object.fromEntries(
    (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
      key && value ? [[key.value, contentOf(value)]] : [],
    ),
  )
}

function sorted(keys: string[], order: readonly string[]): string[] {
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length)
  return [...keys].sort((a, b) => rank(a) - rank(b))
}

function isPrimitive(value: unknown): boolean {
  return typeof value !== 'object' || value === null
}
