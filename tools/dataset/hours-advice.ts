import { hoursExample, hoursText, parseHours } from './hours-text'
import type { JsonPath } from './json-path'

/** Opening hours typed as people say them: the block they should be, or why none can be made of them. */
export function adviceOnHours(path: JsonPath, value: unknown): string | undefined {
  if (path.at(-1) !== 'hours' || typeof value !== 'string') return undefined
  const { value: hours, reason } = parseHours(value)
  if (hours === undefined)
    return `${reason}；能看懂的写法像「${hoursExample}」，照着写，再检查一次就有整段可抄；没核实就写 null`
  const block = { ...hours, asOf: '2019-08-05', source: '出处的编号' }
  return `读作「${hoursText(hours)}」，换成这一段，asOf 和 source 写哪天、从哪里知道的："hours": ${JSON.stringify(block)}`
}
