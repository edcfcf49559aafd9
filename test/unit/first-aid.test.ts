import { readFileSync } from 'node:fs'
import { beatInterval, guidelines, pressesPerMinute } from '../../src/domain/first-aid'

describe('the metronome', () => {
  it('beats between the guidelines’ 100 and 120 presses a minute', () => {
    expect(pressesPerMinute).toBeGreaterThanOrEqual(100)
    expect(pressesPerMinute).toBeLessThanOrEqual(120)
    expect(60_000 / beatInterval).toBeCloseTo(pressesPerMinute)
  })
})

it('the steps rest on two guidelines, and the documentation names the same years', () => {
  const document = readFileSync('docs/first-aid-sources.md', 'utf8')
  expect(guidelines).toHaveLength(2)
  for (const guideline of guidelines) expect(document).toContain(/\d{4}/.exec(guideline)?.[0])
})
