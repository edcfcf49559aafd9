import fc from 'fast-check'
import { informationAge, yearsSince } from '@/domain/information-age'

test.each([
  ['2019-08', '2026-11-24', 7],
  ['2019-12', '2026-11-24', 6],
  ['2019', '2026-12-30', 6],
  ['2019', '2026-12-31', 7],
  ['2019-11-24', '2026-11-23', 6],
  ['2019-11-24', '2026-11-24', 7],
  ['2026-11-24', '2026-11-24', 0],
  ['2026-11', '2026-11-24', 0],
  ['2027-01', '2026-11-24', 0],
])('from %s to %s it is %i whole years', (date, today, years) => expect(yearsSince(date, today)).toBe(years))

test('what is known less exactly is never called older', () => {
  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  fc.assert(
    fc.property(day, day, (date, today) => {
      const exact = yearsSince(date, today)
      expect(yearsSince(date.slice(0, 7), today)).toBeLessThanOrEqual(exact)
      expect(yearsSince(date.slice(0, 4), today)).toBeLessThanOrEqual(yearsSince(date.slice(0, 7), today))
    }),
  )
})

test('old information is told by its age, young information by its date', () => {
  expect(informationAge('2019-08', '2026-11-24')).toBe('7 年前的信息，去前先问')
  expect(informationAge('2026-10', '2026-11-24')).toBe('信息截至 2026\u00a0年\u00a010\u00a0月')
})

test('where the phone does not know the day the date is told', () =>
  expect(informationAge('2019-08', null)).toBe('信息截至 2019\u00a0年\u00a08\u00a0月'))
