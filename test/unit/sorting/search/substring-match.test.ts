import { matchSubstring } from '@/domain/sorting/search/substring-match'
import { findWith, indexOf, itemOf } from './small-index'

const find = (items: Parameters<typeof indexOf>[0], query: string) =>
  findWith(matchSubstring, indexOf(items), query)

test('a word is found by its whole, its beginning and any part, in this order', () => {
  const items = [
    itemOf('大纸箱'),
    itemOf('甲', { aliases: ['纸箱皮'] }),
    itemOf('纸箱子'),
    itemOf('乙', { aliases: ['纸箱'] }),
    itemOf('纸箱'),
  ]
  expect(find(items, '纸箱')).toEqual([
    { term: '纸箱', tier: 'name', cost: 0, from: 0, to: 2 },
    { term: '纸箱', tier: 'alias', cost: 0, from: 0, to: 2 },
    { term: '纸箱子', tier: 'prefix', cost: 0, from: 0, to: 2 },
    { term: '纸箱皮', tier: 'prefix', cost: 1, from: 0, to: 2 },
    { term: '大纸箱', tier: 'substring', cost: 0, from: 1, to: 3 },
  ])
})

test('a Latin word is found by its beginning, not by its middle', () => {
  expect(find(['USB线'], 'usb')).toMatchObject([{ tier: 'prefix' }])
  expect(find(['USB线'], 'sb')).toEqual([])
  expect(find(['小USB线'], 'usb')).toMatchObject([{ tier: 'substring' }])
  expect(find(['A4纸'], '4')).toMatchObject([{ tier: 'substring' }])
})

test('nothing is found by a text that stands nowhere, nor by none', () => {
  expect(find(['电池', '盒子'], '池盒')).toEqual([])
  expect(find(['电池'], '')).toEqual([])
})

describe('one character that names a kind of thing', () => {
  const soils = ['土豆', '泥土', '花土', '水土保持']

  test('finds things of that kind before things that only begin with it', () => {
    expect(find(soils, '土').map(({ term, tier }) => [term, tier])).toEqual([
      ['泥土', 'head'],
      ['花土', 'head'],
      ['土豆', 'prefix'],
      ['水土保持', 'substring'],
    ])
  })

  test('names none where as many words begin with it as end in it: somebody is typing a word', () => {
    expect(find(['手机', '扳手'], '手').map(({ term }) => term)).toEqual(['手机', '扳手'])
    expect(find(['扳手', '洗手液', '手机', '手套'], '手').map(({ term }) => term)[0]).toBe('手机')
  })

  test('names none where it is a word of the table itself', () => {
    expect(find([...soils, '土'], '土').map(({ term }) => term)).toEqual([
      '土',
      '土豆',
      '泥土',
      '花土',
      '水土保持',
    ])
  })

  test('is not looked for in letters and digits, nor in two characters', () => {
    expect(find(['A', '维A', '复A', 'A片'], 'a').map(({ tier }) => tier)).not.toContain('head')
    expect(find(['土豆泥', '洋土豆', '小土豆'], '土豆').map(({ term }) => term)[0]).toBe('土豆泥')
  })
})
