import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beatAt, guidelines, pressesPerMinute } from '../../src/domain/first-aid'

const hour = 3_600_000
const elapsed = fc.integer({ min: 0, max: 3 * hour })

describe('the beat', () => {
  it('is between the guidelines’ 100 and 120 presses a minute', () => {
    expect(pressesPerMinute).toBeGreaterThanOrEqual(100)
    expect(pressesPerMinute).toBeLessThanOrEqual(120)
    expect(beatAt(60_000).index).toBe(pressesPerMinute)
  })

  it('is counted from 1 to 30, and then from 1 again', () => {
    let time = 0
    const counts = Array.from({ length: 62 }, () => {
      const { count, next } = beatAt(time)
      time += next
      return count
    })
    const once = Array.from({ length: 30 }, (_, i) => i + 1)
    expect(counts).toEqual([...once, ...once, 1, 2])
  })

  it('says the time pressed in minutes and seconds', () => {
    expect(beatAt(0)).toMatchObject({ minutes: 0, seconds: 0 })
    expect(beatAt(59_999)).toMatchObject({ minutes: 0, seconds: 59 })
    expect(beatAt(110_000)).toMatchObject({ minutes: 1, seconds: 50 })
    expect(beatAt(hour)).toMatchObject({ minutes: 60, seconds: 0 })
  })

  it('is the first one before the start', () => {
    expect(beatAt(-hour)).toEqual(beatAt(0))
  })

  it('at whatever instant it is asked: the next one comes when it says, and not a millisecond earlier', () => {
    fc.assert(
      fc.property(elapsed, (time) => {
        const { index, next } = beatAt(time)
        expect(Number.isInteger(next) && next > 0).toBe(true)
        expect(beatAt(time + next).index).toBe(index + 1)
        expect(beatAt(time + next - 1).index).toBe(index)
      }),
    )
  })

  it('never drifts: however often and however late the clock is read, an instant has one number', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5000 }), { maxLength: 400 }), (waits) => {
        const end = waits.reduce((sum, wait) => sum + wait, 0)
        const { index, count } = beatAt(end)
        expect(Math.abs(index - (end / 60_000) * pressesPerMinute)).toBeLessThan(1)
        expect(count).toBe((index % 30) + 1)
      }),
    )
  })
})

it('the steps rest on two guidelines, and the documentation names the same years', () => {
  const document = readFileSync('docs/first-aid-sources.md', 'utf8')
  expect(guidelines).toHaveLength(2)
  for (const guideline of guidelines) expect(document).toContain(/\d{4}/.exec(guideline)?.[0])
})
