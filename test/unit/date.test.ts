import fc from 'fast-check'
import { dateText, isAhead, isDate, laterFirst, todayInShanghai } from '@/domain/date'

describe('dates as text', () => {
  test.each([
    ['2019', '2019 年'],
    ['2019-08', '2019 年 8 月'],
    ['2019-08-05', '2019 年 8 月 5 日'],
    ['2019-12-31', '2019 年 12 月 31 日'],
  ])('%s reads %s: no more exact than it is known', (date, text) => {
    expect(dateText(date).replaceAll('\u00a0', ' ')).toBe(text)
    expect(dateText(date)).not.toContain(' ')
  })

  test('what is no date is shown as it stands, not as 「NaN 年」', () => {
    for (const text of ['', '去年', '2019/08', '2019-8-5']) expect(dateText(text)).toBe(text)
  })
})

describe('dates that exist', () => {
  test.each(['2019', '2019-02', '2020-02-29', '2019-12-31'])('%s does', (date) => {
    expect(isDate(date)).toBe(true)
  })

  test.each([
    '2019-02-29',
    '2019-13',
    '2019-00',
    '2019-04-31',
    '2019-8-5',
    '19-08',
    '昨天',
    '',
    '2019-08-05T00:00',
  ])('%s does not', (date) => {
    expect(isDate(date)).toBe(false)
  })

  test('every day of a calendar does', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true }),
        (date) => isDate(date.toISOString().slice(0, 10)),
      ),
    )
  })
})

describe('order of partial dates', () => {
  test('the later first; a month stands after its own days, a year after its months', () => {
    const dates = ['2019', '2019-07-31', '2019-08', '2020', '2019-08-05', '2019-09']
    expect([...dates].sort(laterFirst)).toEqual([
      '2020',
      '2019-09',
      '2019-08-05',
      '2019-08',
      '2019-07-31',
      '2019',
    ])
    expect(laterFirst('2019-08', '2019-08')).toBe(0)
  })

  test('only what surely has not come yet lies ahead', () => {
    expect(isAhead('2026-11-25', '2026-11-24')).toBe(true)
    expect(isAhead('2026-11-24', '2026-11-24')).toBe(false)
    expect(isAhead('2026-12', '2026-11-24')).toBe(true)
    expect(isAhead('2026-11', '2026-11-24')).toBe(false)
    expect(isAhead('2026', '2026-11-24')).toBe(false)
    expect(isAhead('2027', '2026-11-24')).toBe(true)
  })
})

describe('today in Shanghai', () => {
  test('changes at midnight there, wherever the phone thinks it is', () => {
    expect(todayInShanghai(new Date('2026-11-24T15:59:59Z'))).toBe('2026-11-24')
    expect(todayInShanghai(new Date('2026-11-24T16:00:00Z'))).toBe('2026-11-25')
    expect(todayInShanghai(new Date('2026-12-31T16:00:00Z'))).toBe('2027-01-01')
  })
})
