import fc from 'fast-check'
import { conditionParser } from '@/domain/sorting/search/condition-parser'
import { sorting } from '../../../fixtures/sorting'

const things = [
  '报纸',
  '花生',
  '油画',
  '画纸',
  '面',
  '纸',
  '牛奶',
  '空调',
  '遥控器',
  '玩具',
  '奶茶',
  '碗',
  '纸箱',
]
const states = sorting.conditions?.states ?? []
const parse = conditionParser(states, (form) => things.includes(form))
const read = (text: string) => {
  const found = parse(text)
  return found && [found.thing, ...found.states].join(' ')
}

describe('a condition is understood', () => {
  test.each([
    ['before the thing', '油报纸', '报纸 dirty'],
    ['in a clause', '被油污污染过的报纸', '报纸 dirty'],
    ['in a clause with a particle', '沾了油的报纸', '报纸 dirty'],
    ['after the thing', '报纸沾了油', '报纸 dirty'],
    ['after the thing, with 了', '碗碎了', '碗 broken'],
    ['with a measure word', '半瓶牛奶', '牛奶 left'],
    ['as a number of it', '奶茶剩一半', '奶茶 left'],
    ['as not yet', '没喝完的牛奶', '牛奶 left'],
    ['as something in it', '带电池的玩具', '玩具 battery'],
    ['by the longest word', '不干净的报纸', '报纸 dirty'],
    ['as a negation', '没有沾油的报纸', '报纸 clean'],
    ['twice', '过期的没喝完的牛奶', '牛奶 expired left'],
  ])('%s: 「%s」 is %s', (_, text, meant) => expect(read(text)).toBe(meant))
})

describe('no condition is read into', () => {
  test.each([
    ['a thing alone', '报纸'],
    ['a thing that begins with a word for a state', '油画纸'],
    ['a word that only ends in one', '花生油'],
    ['a word of a character for a state and one for a thing', '油面'],
    ['a clause about something else', '空调的遥控器'],
    ['what is no thing', '油飞机'],
    ['what is in it', '装酱油的纸箱'],
    ['nothing', ''],
  ])('%s: 「%s」', (_, text) => expect(read(text)).toBeUndefined())
})

test('any text is read without an error, and the thing read is one that is in it', () => {
  const words = fc.constantFrom(
    ...things,
    ...states.flatMap((state) => state.words),
    '的',
    '了',
    '瓶',
    '过',
    '没',
  )
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(words, { maxLength: 12 }).map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(anything, (text) => {
      const found = parse(text)
      if (found === undefined) return
      expect(things).toContain(found.thing)
      expect(text).toContain(found.thing)
      expect(found.states.size).toBeGreaterThan(0)
    }),
    { numRuns: 300 },
  )
})
