import { isDate } from '../../../src/domain/date'
import type { Diagnostic } from '../diagnostic'
import { nodesAt } from '../json-path'
import type { Content } from '../read'

const file = 'news.json'

/** Articles that are not newest first. Dates known to the month only are compared as far as both are known. */
export function outOfOrder(content: Content): Diagnostic[] {
  const dates = nodesAt(content[file], 'articles[].date')
  return dates.flatMap(({ path, value }, index) => {
    const before = dates[index - 1]?.value
    if (typeof value !== 'string' || typeof before !== 'string') return []
    if (!isDate(value) || !isDate(before) || !later(value, before)) return []
    return [
      { file, path, problem: `比上一篇（${before}）新，却排在后面`, advice: '新的排前面：把这篇往上移' },
    ]
  })
}

function later(a: string, b: string): boolean {
  const known = Math.min(a.length, b.length)
  return a.slice(0, known) > b.slice(0, known)
}
