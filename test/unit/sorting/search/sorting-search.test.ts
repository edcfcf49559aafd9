import type { SortingItem } from '#types/dataset'
import { mostHits } from '@/domain/sorting/search/sorting-search'
import { askedQueries, searchOf, sortingSearch } from '../../../fixtures/sorting'

const find = (query: string) => sortingSearch.hitsFor(query)
const first = (query: string) => find(query)[0]

describe('what is found', () => {
  test.each([
    ['a name', '牛奶盒', '牛奶盒', 'name'],
    ['an alias', '洋山芋', '土豆', 'alias'],
    ['a dialect synonym that the table lacks', '落苏', '茄子', 'dialectSynonym'],
    ['a beginning', '荧光', '荧光灯管', 'prefix'],
    ['a part', '蛎肉', '牡蛎肉', 'part'],
    ['pinyin', 'dianchi', '电池', 'pinyin'],
    ['pinyin that is not finished', 'dianch', '电池', 'pinyin'],
    ['pinyin of an alias', 'xihongshi', '番茄', 'pinyin'],
    ['initials', 'dc', '电池', 'initials'],
    ['both mixed', 'dian池', '电池', 'pinyin'],
    ['syllables partly shortened', 'dchi', '电池', 'pinyin'],
    ['another word of the same sound', '电持', '电池', 'homophone'],
    ['sounds that are often confused', 'zijin', '纸巾', 'homophone'],
    ['two characters swapped', '瓜壳子', '瓜子壳', 'words'],
    ['parts in another order', '盒 牛奶', '牛奶盒', 'words'],
    ['a character dropped', '矿泉瓶', '饮料瓶', 'typo'],
    ['several characters dropped', '矿瓶', '饮料瓶', 'words'],
    ['a character too many', '塑料小梳子', '塑料梳子', 'typo'],
    ['a character that looks like the right one', '塑科袋', '塑料袋', 'typo'],
    ['a letter wrong in pinyin', 'dianxhi', '电池', 'typo'],
    ['two letters swapped in pinyin', 'diacnhi', '电池', 'typo'],
    ['a brand before the thing', '星巴克咖啡杯', '纸杯', 'within'],
    ['a question', '用过的湿巾是什么垃圾？', '湿纸巾', 'alias'],
    ['full width and capitals', 'ＤＩＡＮ ＣＨＩ', '电池', 'pinyin'],
    ['tone marks', 'diàn chí', '电池', 'pinyin'],
    ['a Chinese numeral for a digit', '五号电池', '干电池', 'alias'],
  ])('by %s, 「%s」 finds %s and says why: %s', (_, query, item, match) => {
    expect(first(query ?? '')).toMatchObject({ item: { name: item }, match })
  })

  test.each([
    '',
    '   ',
    '？？？',
    '怎么扔',
    '干垃圾',
    'asdfgh',
    '今天天气',
    '飞机',
    '电影院',
    '区块链',
    'x'.repeat(500),
  ])('「%s」 names nothing in the table and finds nothing', (query) => expect(find(query)).toEqual([]))

  test('a wrong last character is believed only where it cannot change the bin', () => {
    // All that begins with 乳液 is recyclable; with 蛋糕 it is not.
    expect(first('乳液虏')).toMatchObject({ item: { bin: 'recyclable' }, match: 'typo' })
    expect(find('蛋糕桶').map(({ match }) => match)).not.toContain('typo')
  })

  test('a result tells which characters of its word matched, for underlining', () => {
    expect(find('电池')[1]).toMatchObject({ term: '充电电池', from: 2, to: 4 })
    expect(first('xihongshi')).toMatchObject({ term: '西红柿', from: 0, to: 3 })
    expect(first('zidianc')).toMatchObject({ term: '锂离子电池', from: 2, to: 5 })
  })

  test('at most thirty results come, however many match', () => expect(find('子')).toHaveLength(mostHits))
})

describe('a whole word that is not in the table', () => {
  test('is not taken for a longer one that has its two characters: 红包 is no 红茶包', () => {
    expect(find('红包')).toEqual([])
  })

  test('of one character finds things of its kind before a word that begins with it: 土 is not 土豆', () => {
    const names = find('土').map(({ item }) => item.name)
    expect(names.slice(0, 2)).toEqual(['灰土', '泥土'])
    expect(names).toContain('土豆')
    expect(first('土怎么扔')?.item.bin).toBe('dry')
  })
})

describe('what comes first', () => {
  const item = (name: string, votes: [number, number] = [1, 1], aliases: string[] = []): SortingItem => ({
    name,
    bin: 'dry',
    votes,
    aliases,
  })
  const order = (items: SortingItem[], query: string, asked: string[] = []) =>
    searchOf(items, asked)
      .hitsFor(query)
      .map((hit) => hit.item.name)

  test('a name goes before an alias, an alias before a beginning, a beginning before a part', () => {
    const items = [item('大纸箱'), item('纸箱子'), item('快递盒', [9, 9], ['纸箱']), item('纸箱')]
    expect(order(items, '纸箱')).toEqual(['纸箱', '快递盒', '纸箱子', '大纸箱'])
  })

  test('what is written goes before what sounds so, and full pinyin before initials', () => {
    // 「ba」 is 巴 spelled out, and the initials of 别安.
    const items = [item('别安'), item('巴'), item('BA卡')]
    expect(order(items, 'ba')).toEqual(['BA卡', '巴', '别安'])
  })

  test('of equal matches what is asked most goes first, then what more sources agree on', () => {
    const items = [item('纸甲'), item('纸乙', [5, 5]), item('纸丙', [5, 6]), item('纸丁')]
    expect(order(items, '纸', ['纸丁'])).toEqual(['纸丁', '纸乙', '纸丙', '纸甲'])
  })

  test('a typing error is only looked for when nothing is written so', () =>
    expect(find('电池').map(({ match }) => match)).not.toContain('typo'))
})

describe('the queries that people ask', () => {
  const queries = askedQueries()
  const right = ({ query, bins }: (typeof queries)[number]) => {
    const bin = first(query)?.item.bin
    return bin === undefined ? bins.length === 0 : bins.includes(bin)
  }
  const wrong = (of: typeof queries) => of.filter((asked) => !right(asked)).map(({ query }) => query)

  test('at least 97 % of all queries get the right bin first', () => {
    expect(queries.length).toBeGreaterThan(1000)
    expect(wrong(queries).length / queries.length).toBeLessThanOrEqual(0.03)
  })

  test.each([...new Set(queries.map(({ kind }) => kind))])(
    'at least 90 %% of the queries of kind %s get the right bin first',
    (kind) => {
      const of = queries.filter((asked) => asked.kind === kind)
      expect({ kind, right: 1 - wrong(of).length / of.length >= 0.9, wrong: wrong(of) }).toMatchObject({
        right: true,
      })
    },
  )
})
