/** A node as WeChat's component runtime rendered it. */
export interface RenderedNode {
  tagName: string
  attrs: { name: string; value: unknown }[]
  event: Record<string, unknown>
  children: (RenderedNode | string)[]
}

/** Spaces that do not break read like others. */
const readable = (text: string) => text.replaceAll('\u00a0', ' ')

/** The value of an attribute, or undefined. The runtime keeps `aria-label` as `ariaLabel`, and binds what is not set as ''. */
export function attribute(node: RenderedNode, name: string): unknown {
  const camel = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  const value = node.attrs.find((attr) => attr.name === name || attr.name === camel)?.value
  if (typeof value === 'string') return value === '' ? undefined : readable(value)
  return value
}

/** All nodes below and including `node`, in reading order. */
export function allNodes(node: RenderedNode): RenderedNode[] {
  return [node, ...node.children.flatMap((child) => (typeof child === 'string' ? [] : allNodes(child)))]
}

/** The text of a node and all below it. */
export function textOf(node: RenderedNode): string {
  return node.children.map((child) => (typeof child === 'string' ? readable(child) : textOf(child))).join('')
}

/** A node's own words, without those of the nodes below it. */
export function ownText(node: RenderedNode): string {
  return node.children
    .map((child) => (typeof child === 'string' ? readable(child) : ''))
    .join('')
    .trim()
}

/** How deep the tree below `node` is, itself included. */
export function depthOf(node: RenderedNode): number {
  return 1 + Math.max(0, ...node.children.map((child) => (typeof child === 'string' ? 1 : depthOf(child))))
}

/** Whether a tap on this node is bound. Taro's templates of scroll views and maps bind taps always, wanted or not. */
export function isTappable(node: RenderedNode): boolean {
  if (['wx-scroll-view', 'wx-input', 'wx-map'].includes(node.tagName)) return false
  return Object.keys(node.event).some((name) => name === 'tap')
}
