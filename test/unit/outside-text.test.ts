import fc from 'fast-check'
import { normalise } from '@/domain/normalise'
import { outsideText } from '@/domain/outside-text'

describe('text from outside', () => {
  test.each(['', '第三驿站', 'jw07', '🧯'])('stays as it is: %s', (text) =>
    expect(outsideText(text)).toBe(text),
  )

  test.each([
    ['half a character', '\ud83e', '\ufffd'],
    ['the other half', 'a\uddef', 'a\ufffd'],
    ['both halves the wrong way round', '\uddef\ud83e', '\ufffd\ufffd'],
  ])('is made well-formed: %s', (_, text, formed) => expect(outsideText(text)).toBe(formed))

  test.each([undefined, null, 7, {}, [], [7], [['jw07']], Symbol('q')])(
    'that is no text is empty: %p',
    (value) => expect(outsideText(value)).toBe(''),
  )

  test('given twice is the first', () => expect(outsideText(['jw07', 'jw02'])).toBe('jw07'))

  test('can be put into an address, whatever it was, and is never longer than asked', () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) }),
    )
    fc.assert(
      fc.property(anything, fc.nat(60), (value, most) => {
        const text = outsideText(value, most)
        expect(text.length).toBeLessThanOrEqual(most)
        expect(() => encodeURIComponent(text)).not.toThrow()
      }),
    )
  })

  test('a million combining marks in turn are compared at once', () => {
    const marks = '\u0300\u0323'.repeat(500_000)
    const start = performance.now()
    normalise(outsideText(marks))
    expect(performance.now() - start).toBeLessThan(200)
  })
})
