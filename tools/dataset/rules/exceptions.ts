import { hours as hoursSchema } from '../../../src/data/schema/hours'
import { isDate } from '../../../src/domain/date'
import type { Diagnostic } from '../diagnostic'
import { daysOf, workdayHours } from '../hours-records'
import { isObject, type JsonNode, type JsonPath, nodesAt, textAt } from '../json-path'
import type { Content, DatasetFile } from '../read'

/** Some days of the calendar, the first and the last included. */
interface Days {
  path: JsonPath
  from: string
  until: string
}

const places = 'places.json'
const neighbourhood = 'neighbourhood.json'

const hoursPatterns = ['places[].hours', 'places[].equipment[].hours']

/** Days. Whatever lasts longer is no exception, or its year is mistyped. */
const longest = 366

/**
 * Days of which opening hours say two things or nothing: exceptions and holidays that overlap or never end, holidays
 * that are followed and not listed, make-up days at places whose working days differ. Days that are over, and notices
 * and weather, are warnings.
 */
export function wrongExceptions(content: Content, today: string): Diagnostic[] {
  const holidays = nodesAt(content[neighbourhood], 'holidays[]')
  const hours = hoursPatterns.flatMap((pattern) => nodesAt(content[places], pattern))
  const passing = ['notice', 'conditions'].flatMap((field) => nodesAt(content[neighbourhood], field))
  return [
    ...listed(neighbourhood, holidays, today),
    ...wrongWorkdays(holidays),
    ...passing.flatMap((node) => over(neighbourhood, daysAt(node), today)),
    ...hours.flatMap((node) => [
      ...listed(places, within(node, 'exceptions[]'), today),
      ...unknownHolidays(node, content, today),
    ]),
  ]
}

function within(node: JsonNode, pattern: string): JsonNode[] {
  return nodesAt(node.value, pattern).map(({ path, value }) => ({ path: [...node.path, ...path], value }))
}

/** What is wrong with one list of days. */
function listed(file: DatasetFile, nodes: readonly JsonNode[], today: string): Diagnostic[] {
  const list = nodes.flatMap(daysAt)
  return list.flatMap((days, at): Diagnostic[] => {
    const { path, from, until } = days
    const earlier = list.slice(0, at).find((other) => other.from <= until && from <= other.until)
    if (earlier !== undefined)
      return [
        {
          file,
          path,
          problem: `跟第 ${Number(earlier.path.at(-1)) + 1} 条重叠`,
          advice: '一天只写在一条里：改日期，或合成一条',
        },
      ]
    if ((Date.parse(until) - Date.parse(from)) / 86_400_000 >= longest)
      return [{ file, path, problem: '超过一年', advice: '多半是年份写错了；长期不一样就改每周的时间' }]
    return over(file, [days], today)
  })
}

function over(file: DatasetFile, list: readonly Days[], today: string): Diagnostic[] {
  return list
    .filter(({ until }) => until < today)
    .map(({ path, until }) => ({
      file,
      path,
      problem: `到 ${until} 已经过了（今天 ${today}）`,
      advice: '不再显示：删掉，或换成下一次的',
      severity: 'warning',
    }))
}

/** Days that make sense; nothing for any other, which another rule reports. */
function daysAt({ path, value }: JsonNode): Days[] {
  if (!isObject(value)) return []
  const date = textAt(value, 'date')
  const { from, until } = daysOf({
    intervals: [],
    ...(date !== undefined && { date }),
    from: textAt(value, 'from') ?? date,
    until: textAt(value, 'until') ?? date,
  })
  const whole = [from, until].every((day) => day.length === 10 && isDate(day))
  return whole && from <= until ? [{ path, from, until }] : []
}

/** Make-up days that are holidays themselves, or are listed twice. */
function wrongWorkdays(holidays: readonly JsonNode[]): Diagnostic[] {
  const free = holidays.flatMap(daysAt)
  const seen = new Set<unknown>()
  return holidays
    .flatMap((holiday) => within(holiday, 'workdays[]'))
    .flatMap(({ path, value }) => {
      const holiday = free.some(({ from, until }) => from <= String(value) && String(value) <= until)
      const again = seen.has(value)
      seen.add(value)
      if (!holiday && !again) return []
      const problem = again ? `补班的 ${String(value)} 写了两次` : `补班的 ${String(value)} 也在放假`
      return [{ file: neighbourhood, path, problem, advice: '对照放假通知改' }]
    })
}

/** Holidays that a place follows, but of which it cannot be told what its hours are. */
function unknownHolidays(node: JsonNode, content: Content, today: string): Diagnostic[] {
  const [follows] = within(node, 'holidays')
  if (follows === undefined || !(neighbourhood in content)) return []
  const fault = (problem: string, advice: string) => [
    { file: places, path: follows.path, problem, advice } as const,
  ]
  if (nodesAt(content[neighbourhood], 'holidays').length === 0)
    return fault(
      '跟着节假日走，可是哪几天放假没有写',
      '在 neighbourhood.json 里加上："holidays": [{ "name": "国庆", "from": "2026-10-01", "until": "2026-10-07", "workdays": ["2026-10-10"] }]',
    )
  const hours = hoursSchema.safeParse(node.value)
  if (!hours.success || workdayHours(hours.data) !== undefined) return []
  const told = within(node, 'exceptions[]').flatMap(daysAt)
  const untold = nodesAt(content[neighbourhood], 'holidays[].workdays[]')
    .map(({ value }) => String(value))
    .find((day) => day >= today && !told.some(({ from, until }) => from <= day && day <= until))
  if (untold === undefined) return []
  return fault(
    `补班的 ${untold} 几点开不知道：周一到周五时间不一样`,
    `问清楚，在 exceptions 里写一条：{ "date": "${untold}", "intervals": [{ "from": "08:30", "until": "17:00" }], "note": "补班" }`,
  )
}
