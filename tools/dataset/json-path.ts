/** Where a value lies in a JSON file: keys and, in arrays, positions counted from zero. */
export type JsonPath = (string | number)[]

/** A value of a JSON file and where it lies: what RFC 9535 (JSONPath) calls a node. */
export interface JsonNode {
  path: JsonPath
  value: unknown
}

/** A JSON object whose content nobody has checked. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Every node a pattern such as `places[].services[].source` points to. What is missing or
 * of another shape yields nothing: so the rules of a dataset can be checked on files that break its schema.
 */
export function nodesAt(json: unknown, pattern: string): JsonNode[] {
  let found: JsonNode[] = [{ path: [], value: json }]
  for (const step of pattern.split('.').filter((part) => part !== '')) {
    const key = step.replace(/\[\]$/, '')
    found = found.flatMap(({ path, value }) =>
      isObject(value) && Object.hasOwn(value, key) ? [{ path: [...path, key], value: value[key] }] : [],
    )
    if (step.endsWith('[]')) found = found.flatMap(elements)
  }
  return found
}

/** The value at a path, `undefined` where there is none. */
export function valueAt(json: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>((value, step) => {
    if (Array.isArray(value) && typeof step === 'number') return value[step]
    return isObject(value) && typeof step === 'string' && Object.hasOwn(value, step) ? value[step] : undefined
  }, json)
}

/** Every string in a file, at any depth. */
export function textNodes(json: unknown): { path: JsonPath; value: string }[] {
  const texts: { path: JsonPath; value: string }[] = []
  const waiting: JsonNode[] = [{ path: [], value: json }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { path, value } = next
    if (typeof value === 'string') texts.push({ path, value })
    else for (const child of children(next).reverse()) waiting.push(child)
  }
  return texts
}

/** The text at a key of an object, if it is text. */
export function textAt(value: unknown, key: string): string | undefined {
  const text = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
  return typeof text === 'string' ? text : undefined
}

/** The number at a key of an object, if it is one. */
export function numberAt(value: unknown, key: string): number | undefined {
  const number = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
  return typeof number === 'number' ? number : undefined
}

/** What lies directly inside a list or an object, in its order; nothing for any other value. */
export function children(node: JsonNode): JsonNode[] {
  const { path, value } = node
  if (!isObject(value)) return elements(node)
  return Object.entries(value).map(([key, part]) => ({ path: [...path, key], value: part }))
}

function elements({ path, value }: JsonNode): JsonNode[] {
  if (!Array.isArray(value)) return []
  return value.map((element: unknown, index) => ({ path: [...path, index], value: element }))
}
