import { matchFuzzy } from '@/domain/sorting/search/fuzzy-match'
import { findWith, indexOf, itemOf } from './small-index'

const find = (items: Parameters<typeof indexOf>[0], query: string) =>
  findWith(matchFuzzy, indexOf(items), query)
const tiers = (items: Parameters<typeof indexOf>[0], query: string) =>
  find(items, query).map(({ tier, cost }) => [tier, cost])

describe('a word of the same length', () => {
  test('with the same characters in another order is found', () => {
    expect(find(['牛奶盒'], '盒牛奶')).toEqual([
      { term: '牛奶盒', tier: 'reordered', cost: 0, from: 0, to: 3 },
    ])
    expect(find(['电池'], '池电')).toMatchObject([{ tier: 'reordered' }])
  })

  test('is not found as reordered where a character comes more often in one of them', () => {
    expect(tiers(['奶茶茶'], '奶奶茶')).not.toContainEqual(['reordered', 0])
  })

  test('is found with characters of the same sound or shape, as long as as many are right', () => {
    expect(tiers(['番茄'], '番笳')).toEqual([['lookAlike', 1]])
    expect(tiers(['纽扣电池'], '纽扣店持')).toEqual([['lookAlike', 2]])
    expect(tiers(['纽扣电池'], '牛扣店持')).toEqual([])
    expect(tiers(['番茄'], '翻笳')).toEqual([])
    expect(tiers(['纽扣电池盒'], '纽扣店池合')).toEqual([['lookAlike', 2]])
    expect(tiers(['纽扣电池盒'], '纽扣店持合')).toEqual([])
  })

  test('is found with one wrong character before the last of three or more', () => {
    expect(find(['榴莲壳'], '榴梿壳')).toEqual([
      { term: '榴莲壳', tier: 'oneReplaced', cost: 0, from: 0, to: 3 },
    ])
    expect(tiers(['手机'], '飞机')).toEqual([])
    // Another beginning is another thing: only the ending is shared.
    expect(tiers(['烟屁股'], '鸭屁股')).toEqual([['sameEnding', 0]])
    expect(tiers(['纽扣电池'], '纽车电池')).toEqual([['oneReplaced', 0]])
    expect(tiers(['纽扣电池'], '纽车船池')).toEqual([])
    expect(tiers(['纽扣电池'], '牛车电池')).not.toContainEqual(['oneReplaced', 0])
  })

  test('with another last character is found where its pinyin is one letter away', () => {
    // ping and pin, beside a word that begins the same and goes into another bin.
    const items = [itemOf('塑料瓶'), itemOf('塑料桌', { bin: 'bulky' })]
    expect(find(items, '塑料拼').map(({ term }) => term)).toEqual(['塑料瓶'])
    expect(find(items, '塑料高')).toEqual([])
  })

  test('with another last character is found where all that begins so goes into one bin', () => {
    expect(find(['乳液瓶'], '乳液高').map(({ tier }) => tier)).toEqual(['oneReplaced'])
    expect(find([itemOf('乳液瓶'), itemOf('乳液渣', { bin: 'wet' })], '乳液高')).toEqual([])
    // What only has the beginning inside does not count.
    expect(
      find([itemOf('乳液瓶'), itemOf('大乳液渣', { bin: 'wet' })], '乳液高').map(({ term }) => term),
    ).toEqual(['乳液瓶'])
  })
})

describe('a longer word', () => {
  test('with one character dropped is found as such from four characters on', () => {
    expect(find(['荧光灯管'], '荧光管')).toEqual([
      { term: '荧光灯管', tier: 'oneMissingOrExtra', cost: 2, from: 0, to: 4 },
    ])
  })

  test('with several dropped is found after it, with as many at most as are left', () => {
    expect(tiers(['一次性塑料餐具'], '一次塑具')).toEqual([['scattered', 6]])
    expect(tiers(['一次性塑料餐具'], '一塑具')).toEqual([])
    expect(tiers(['荧光灯管子'], '荧管子')).toEqual([['scattered', 4]])
  })

  test('is found in another order from three characters on, after what is in order', () => {
    expect(tiers(['荧光灯管'], '管荧光')).toEqual([['scattered', 3]])
    expect(tiers(['塑料袋'], '袋塑')).toEqual([])
  })

  test('of three characters is never told to lack one: two characters are a word of their own', () => {
    expect(tiers(['塑料袋'], '塑袋')).toEqual([['scattered', 2]])
  })

  test('is not found where one of the characters is in it less often', () => {
    expect(tiers(['荧光灯管'], '荧荧管')).toEqual([])
  })

  describe('by two of its characters is found where the first alone stands for the word it begins', () => {
    test('because most words with it go on so', () => {
      expect(find(['矿泉水瓶', '矿泉水桶', '矿物'], '矿瓶').map(({ term }) => term)).toEqual(['矿泉水瓶'])
    })

    test('and not where words with it go on in other ways as often', () => {
      expect(find(['红茶包', '红枣'], '红包')).toEqual([])
      expect(find(['红茶包', '红枣', '红豆'], '红包')).toEqual([])
    })
  })
})

describe('a shorter word', () => {
  test('at the end of the query says what the thing is, however much stands before it', () => {
    expect(find(['咖啡杯'], '某某牌子的大咖啡杯')).toEqual([
      { term: '咖啡杯', tier: 'endsInTerm', cost: 6, from: 0, to: 3 },
    ])
  })

  test('elsewhere in the query is found with at most one character more than it has itself', () => {
    expect(tiers(['口罩'], '口罩一二三')).toEqual([['containsTerm', 3]])
    expect(tiers(['口罩'], '口罩一二三四')).toEqual([])
  })

  test('is found where the query has one character too many inside it', () => {
    expect(tiers(['塑料梳子'], '塑料小梳子')).toEqual([['oneMissingOrExtra', 1]])
    expect(tiers(['塑料梳'], '塑小料梳')).toEqual([['oneMissingOrExtra', 1]])
    expect(tiers(['塑梳'], '塑小梳')).toEqual([])
    expect(tiers(['塑料梳子'], '塑料小小梳子')).not.toContainEqual(['oneMissingOrExtra', 2])
  })

  test('of one character is never enough', () => {
    expect(tiers(['杯'], '咖啡杯')).toEqual([])
  })
})

describe('an ending of two characters', () => {
  test('makes the query some kind of the word, from three characters on', () => {
    expect(find(['酒瓶子'], '老干妈瓶子')).toEqual([
      { term: '酒瓶子', tier: 'sameEnding', cost: 0, from: 1, to: 3 },
    ])
    expect(tiers(['大酒瓶子'], '酒味瓶子')).toEqual([['sameEnding', 0]])
    expect(tiers(['大酒瓶子'], '味瓶子')).toEqual([['sameEnding', 0]])
    expect(tiers(['酒瓶盖'], '老干妈瓶子')).toEqual([])
  })
})

test('a query without Chinese characters finds nothing here', () => {
  expect(find(['USB线', 'sb'], 'usbx')).toEqual([])
})
