import { dateText } from './date'

/**
 * The whole years between a partial date (`2019`, `2019-08`, `2019-08-05`) and a day (`2026-11-24`): 7. A date that is
 * known to the year or the month counts from its end, so that nothing is called older than it is. 0 for a date that is
 * ahead.
 */
export function yearsSince(date: string, today: string): number {
  const [year, month = '12', day = '31'] = date.split('-')
  const years = Number(today.slice(0, 4)) - Number(year)
  return Math.max(0, today.slice(5) < `${month}-${day}` ? years - 1 : years)
}

/**
 * How old what a page tells is: 「7 年前的信息，去前先问」, or its date while it is younger than a year or the phone
 * does not know the day (`today` is null).
 */
export function informationAge(asOf: string, today: string | null): string {
  const years = today === null ? 0 : yearsSince(asOf, today)
  return years === 0 ? `信息截至 ${dateText(asOf)}` : `${years} 年前的信息，去前先问`
}
