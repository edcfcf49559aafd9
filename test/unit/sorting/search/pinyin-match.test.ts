import { matchFuzzyPinyin, matchPinyin } from '@/domain/sorting/search/pinyin-match'
import { matchPinyinTypo } from '@/domain/sorting/search/pinyin-typo'
import { findWith, indexOf, itemOf } from './small-index'

type Items = Parameters<typeof indexOf>[0]
const find = (items: Items, query: string) => findWith(matchPinyin, indexOf(items), query)
const tiers = (items: Items, query: string) => find(items, query).map(({ tier, cost }) => [tier, cost])

describe('pinyin from the beginning of a word', () => {
  test('in full is that word, its name before an alias', () => {
    const items = [itemOf('甲', { aliases: ['店吃'] }), itemOf('电池')]
    expect(find(items, 'dianchi')).toEqual([
      { term: '电池', tier: 'pinyinOfName', cost: 0, from: 0, to: 2 },
      { term: '店吃', tier: 'pinyinOfAlias', cost: 0, from: 0, to: 2 },
    ])
  })

  test('is nearest where only letters of the last syllable are missing, and a name before an alias', () => {
    const items = [
      itemOf('乙', { aliases: ['电池盒'] }),
      itemOf('电池袋'),
      itemOf('甲', { aliases: ['电吹'] }),
      itemOf('电池'),
    ]
    expect(find(items, 'dianch').map(({ term, tier, cost, to }) => [term, tier, cost, to])).toEqual([
      ['电池', 'pinyinPrefix', 0, 2],
      ['电吹', 'pinyinPrefix', 1, 2],
      ['电池袋', 'pinyinPrefix', 2, 2],
      ['电池盒', 'pinyinPrefix', 3, 2],
    ])
  })

  test('of complete syllables before the end of the word is a beginning of it, too', () => {
    expect(find(['电池盒'], 'dianchi')).toEqual([
      { term: '电池盒', tier: 'pinyinPrefix', cost: 2, from: 0, to: 2 },
    ])
  })

  test('by a single letter is a beginning, not an abbreviation', () => {
    expect(tiers(['电池'], 'd')).toEqual([['pinyinPrefix', 2]])
    expect(tiers(['电'], 'd')).toEqual([['pinyinPrefix', 0]])
  })

  test('may have Chinese characters in between', () => {
    expect(tiers(['电池'], 'dian池')).toEqual([['pinyinOfName', 0]])
    expect(tiers(['电池'], '电chi')).toEqual([['pinyinOfName', 0]])
    expect(tiers(['电池'], '店chi')).toEqual([])
  })
})

describe('pinyin inside a word', () => {
  test('is found by complete syllables', () => {
    expect(find(['纽扣电池'], 'dianchi')).toEqual([
      { term: '纽扣电池', tier: 'pinyinInside', cost: 0, from: 2, to: 4 },
    ])
    expect(tiers([itemOf('甲', { aliases: ['纽扣电池'] })], 'dianchi')).toEqual([['pinyinInside', 1]])
  })

  test('is found by an unfinished syllable only after two complete ones', () => {
    expect(find(['锂离子电池'], 'zidianc')).toMatchObject([{ from: 2, to: 5 }])
    expect(find(['锂离子电池'], 'dianc')).toEqual([])
  })

  test('is not found by initials', () => expect(find(['一ab次贴'], 'ab')).toEqual([]))
})

describe('initials and abbreviations', () => {
  test('of a whole word go before those of a beginning, a name before an alias', () => {
    const items = [itemOf('电池盒'), itemOf('甲', { aliases: ['店吃'] }), itemOf('电池')]
    expect(find(items, 'dc').map(({ term, tier, to }) => [term, tier, to])).toEqual([
      ['电池', 'initialsOfName', 2],
      ['店吃', 'initialsOfAlias', 2],
      ['电池盒', 'initialsPrefix', 2],
    ])
  })

  test('with one letter a character are initials, also where the word has Latin letters', () => {
    expect(tiers(['N次贴'], 'nc')).toEqual([['initialsPrefix', 0]])
  })

  test('may give some syllables in full', () => {
    expect(tiers(['电池'], 'dchi')).toEqual([['abbreviatedPinyin', 0]])
    expect(tiers(['电池盒'], 'dchi')).toEqual([['abbreviatedPrefix', 0]])
  })
})

test('nothing is found by a query without letters, or longer than pinyin of a household item', () => {
  expect(find(['5号电池'], '5')).toEqual([])
  expect(find(['啊'.repeat(30)], 'a'.repeat(30))).toEqual([])
  expect(find(['啊'.repeat(29)], 'a'.repeat(29))).toMatchObject([{ tier: 'initialsOfName' }])
})

describe('fuzzy pinyin', () => {
  const fuzzy = (items: Items, query: string) => findWith(matchFuzzyPinyin, indexOf(items), query)

  test('finds a whole word by initials and finals that many do not tell apart, a name before an alias', () => {
    expect(fuzzy([itemOf('甲', { aliases: ['子金'] }), itemOf('纸巾')], 'zijing')).toEqual([
      { term: '纸巾', tier: 'fuzzyPinyin', cost: 0, from: 0, to: 2 },
      { term: '子金', tier: 'fuzzyPinyin', cost: 1, from: 0, to: 2 },
    ])
  })

  test('finds neither a part of a word nor a word by a part of its pinyin', () => {
    expect(fuzzy(['纸巾盒'], 'zijin')).toEqual([])
    expect(fuzzy(['湿纸巾'], 'zijin')).toEqual([])
    expect(fuzzy(['纸巾'], 'ziji')).toEqual([])
    expect(fuzzy(['纸巾'], 'zi巾')).toEqual([])
  })

  test('is not looked for in what is longer than pinyin of a household item', () => {
    expect(fuzzy(['啊'.repeat(29)], 'a'.repeat(29))).toHaveLength(1)
    expect(fuzzy(['啊'.repeat(30)], 'a'.repeat(30))).toEqual([])
  })
})

describe('a typing error in pinyin', () => {
  const typo = (items: Items, query: string) =>
    findWith(matchPinyinTypo, indexOf(items), query).map(({ term, tier, cost, to }) => [term, tier, cost, to])

  test.each([
    ['a letter missing', 'diachi', 0],
    ['the first letter missing', 'ianchi', 0],
    ['the last letter missing', 'dianch', 0],
    ['a letter too many', 'diankchi', 0],
    ['two letters swapped', 'dinachi', 0],
    ['two letters swapped between two syllables', 'diacnhi', 0],
    ['another letter', 'dixnchi', 2],
    ['another first letter', 'sianchi', 2],
    ['another last letter', 'dianchu', 2],
  ])('%s is forgiven', (_, query, cost) => {
    expect(typo(['电池'], query)).toEqual([['电池', 'pinyinTypo', cost, 2]])
  })

  test('is forgiven in a name before it is in an alias', () => {
    expect(typo([itemOf('甲', { aliases: ['店吃'] }), itemOf('电池')], 'diachi')).toEqual([
      ['电池', 'pinyinTypo', 0, 2],
      ['店吃', 'pinyinTypo', 1, 2],
    ])
  })

  test('is forgiven in a word of one long syllable', () => {
    expect(typo(['床'], 'chaung')).toEqual([['床', 'pinyinTypo', 0, 1]])
    expect(typo(['床'], 'chvang')).toEqual([['床', 'pinyinTypo', 2, 1]])
  })

  test.each([
    ['two errors', ['电池'], 'dixncha'],
    ['no error at all', ['电池'], 'dianchi'],
    ['a query of three letters', ['被子'], 'bez'],
    ['a word of four letters', ['布衣'], 'bayi'],
    ['a part of a longer word', ['电池盒'], 'diachi'],
    ['a query with Chinese characters', ['电池'], 'dia池'],
  ])('is not looked for: %s', (_, items, query) => expect(typo(items, query)).toEqual([]))
})
