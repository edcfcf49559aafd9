import { hoursExample, hoursText, parseHours } from './hours-text'
import type { JsonPath } from './json-path'

/** How opening hours typed as people say them were understood, or why they were not; undefined for anything else. */
export function adviceOnHours(path: JsonPath, value: unknown, advice: string): string | undefined {
  if ((path.at(-1) !== 'hours' && path.at(-1) !== 'weekly') || typeof value !== 'string') return undefined
  const { value: hours, reason } = parseHours(value)
  if (hours !== undefined) return `读作「${hoursText(hours)}」，${advice}`
  return `${reason}；${advice}；也可以先写成「${hoursExample}」的样子，再检查一次就有整段可抄`
}
