import { isObject } from './json-path'

/** A space between a digit and the word it counts. */
const beforeUnit = /(?<=\d) (?=[\u4e00-\u9fff])/g

/**
 * A JSON value whose texts keep every number on one line with its unit: 「300 米」 never ends one line with 300.
 * An editor types a plain space; the phone gets one that does not break. All else stays as it is.
 */
export function keepUnitsTogether(json: unknown): unknown {
  if (typeof json === 'string') return json.replace(beforeUnit, '\u00a0')
  if (Array.isArray(json)) return json.map(keepUnitsTogether)
  if (isObject(json))
    return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, keepUnitsTogether(value)]))
  return json
}
