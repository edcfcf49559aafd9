import { isAhead, isDate } from '../../../src/domain/date'
import type { Diagnostic } from '../diagnostic'
import { nodesAt, textAt } from '../json-path'
import type { Content, DatasetFile } from '../read'

/** Dates of what has been: a fact cannot be known tomorrow. */
const past: [DatasetFile, string][] = [
  ['neighbourhood.json', 'sources[].date'],
  ['neighbourhood.json', 'relief.asOf'],
  ['neighbourhood.json', 'unlocated[].asOf'],
  ['neighbourhood.json', 'figures[].asOf'],
  ['places.json', 'places[].services[].asOf'],
  ['places.json', 'places[].services[].checkedOn'],
  ['places.json', 'places[].hours.asOf'],
  ['places.json', 'places[].equipment[].asOf'],
  ['places.json', 'places[].equipment[].checkedOn'],
  ['places.json', 'places[].equipment[].hours.asOf'],
  ['places.json', 'places[].amenities[].checkedOn'],
  ['places.json', 'places[].retired'],
  ['news.json', 'articles[].date'],
  ['news.json', 'articles[].confirmed[].asOf'],
  ['sorting.json', 'law.since'],
  ['sorting.json', 'law.tableAsOf'],
  ['sorting.json', 'conditions.rules[].asOf'],
  ['sorting.json', 'conditions.wholes[].asOf'],
]

/** Dates that may well lie ahead. */
const planned: [DatasetFile, string][] = [
  ['neighbourhood.json', 'notice.from'],
  ['neighbourhood.json', 'notice.until'],
  ['neighbourhood.json', 'conditions.from'],
  ['neighbourhood.json', 'conditions.until'],
  ['neighbourhood.json', 'holidays[].from'],
  ['neighbourhood.json', 'holidays[].until'],
  ['neighbourhood.json', 'holidays[].workdays[]'],
  ...['date', 'from', 'until'].flatMap((day): [DatasetFile, string][] => [
    ['places.json', `places[].hours.exceptions[].${day}`],
    ['places.json', `places[].equipment[].hours.exceptions[].${day}`],
  ]),
]

/** What lasts from one day to another. */
const lasting: [DatasetFile, string][] = [
  ['neighbourhood.json', 'notice'],
  ['neighbourhood.json', 'conditions'],
  ['neighbourhood.json', 'holidays[]'],
  ['places.json', 'places[].hours.exceptions[]'],
  ['places.json', 'places[].equipment[].hours.exceptions[]'],
]

/** What has a date's form but is none, lies in the future, or ends before it begins. */
export function wrongDates(content: Content, today: string): Diagnostic[] {
  return [
    ...past.flatMap(([file, pattern]) => datesAt(content, file, pattern, today)),
    ...planned.flatMap(([file, pattern]) => datesAt(content, file, pattern, undefined)),
    ...lasting.flatMap(([file, pattern]) => endsBeforeItBegins(content, file, pattern)),
  ]
}

/** The newest date of what has been, as exactly as it is known: no clock before it can be right. */
export function newestFact(content: Content): string {
  return past
    .flatMap(([file, pattern]) => nodesAt(content[file], pattern))
    .reduce((newest, { value }) => (typeof value === 'string' && value > newest ? value : newest), '')
}

function datesAt(
  content: Content,
  file: DatasetFile,
  pattern: string,
  today: string | undefined,
): Diagnostic[] {
  return nodesAt(content[file], pattern).flatMap(({ path, value }) => {
    // What does not even look like a date is the schema's to report.
    if (typeof value !== 'string' || !/^\d{4}(?:-\d{2}){0,2}$/.test(value)) return []
    if (!isDate(value)) return [{ file, path, problem: `没有「${value}」这一天`, advice: '对照日历改' }]
    if (today !== undefined && isAhead(value, today)) {
      return [{ file, path, problem: `「${value}」还没到（今天 ${today}）`, advice: '写看到、听到的那一天' }]
    }
    return []
  })
}

function endsBeforeItBegins(content: Content, file: DatasetFile, pattern: string): Diagnostic[] {
  return nodesAt(content[file], pattern).flatMap(({ path, value }) => {
    const from = textAt(value, 'from') ?? ''
    const until = textAt(value, 'until') ?? ''
    if (!isDate(from) || !isDate(until) || from <= until) return []
    return [{ file, path: [...path, 'until'], problem: '结束比开始早', advice: '把两个日期对调或改正' }]
  })
}
