import { matchHomophone } from '@/domain/sorting/search/homophone-match'
import { findWith, indexOf, itemOf } from './small-index'

const find = (items: Parameters<typeof indexOf>[0], query: string) =>
  findWith(matchHomophone, indexOf(items), query)

describe('a whole word of the same sounds', () => {
  test('is found, with all its characters underlined', () => {
    expect(find(['牛奶盒', '牛奶糖'], '牛乃合')).toEqual([
      { term: '牛奶盒', tier: 'homophone', cost: 0, from: 0, to: 3 },
    ])
  })

  test('of two characters shares one with the query: two that share none mean different things', () => {
    expect(find(['电池'], '店池')).toMatchObject([{ term: '电池', tier: 'homophone' }])
    expect(find(['电池'], '电吃')).toMatchObject([{ term: '电池', tier: 'homophone' }])
    expect(find(['直尺', '电池'], '智齿')).toEqual([])
    expect(find(['池电'], '店池')).toEqual([])
  })

  test('goes before one whose sounds are only alike, and the more of them are only alike the later', () => {
    const items = ['纸巾盒', '子金盒', '织锦盒']
    expect(find(items, '紫金盒').map(({ term, tier, cost }) => [term, tier, cost])).toEqual([
      ['子金盒', 'homophone', 0],
      ['纸巾盒', 'fuzzyHomophone', 2],
      ['织锦盒', 'fuzzyHomophone', 2],
    ])
    expect(find(['章鱼神'], '脏鱼身')).toMatchObject([{ tier: 'fuzzyHomophone', cost: 2 }])
    expect(find(['章鱼神'], '脏鱼森')).toMatchObject([{ tier: 'fuzzyHomophone', cost: 4 }])
  })

  test('goes before an alias that sounds so', () => {
    const items = [itemOf('别的', { aliases: ['电池盒'] }), itemOf('店池盒')]
    expect(find(items, '点尺盒').map(({ term, cost }) => [term, cost])).toEqual([
      ['店池盒', 0],
      ['电池盒', 1],
    ])
  })
})

describe('a part of a longer word', () => {
  test('is found by three syllables or more that are the very same, and is what is underlined', () => {
    expect(find(['锂离子电池'], '梨子店')).toEqual([
      { term: '锂离子电池', tier: 'homophoneInside', cost: 0, from: 1, to: 4 },
    ])
    expect(find(['锂离子电池'], '李丽子')).toMatchObject([{ from: 0, to: 3 }])
    expect(find(['锂离子电池'], '紫点吃')).toMatchObject([{ from: 2, to: 5 }])
  })

  test('is not found by two syllables, nor where one is only alike', () => {
    expect(find(['锂离子电池'], '店吃')).toEqual([])
    expect(find(['锂离子电池'], '梨纸店')).toEqual([])
  })
})

describe('nothing is found', () => {
  test.each([
    ['by a single character', ['电池', '电'], '店'],
    ['where one syllable is another', ['电池'], '店盒'],
    ['where the query goes on after the end of the word', ['电池'], '店吃盒'],
    ['across the end of one word into the next', ['电', '池子'], '店吃'],
    ['by pinyin, which has its own rules', ['电池'], 'dianchi'],
    ['by a character whose reading is unknown', ['电池'], '飓吃'],
  ])('%s', (_, items, query) => expect(find(items, query)).toEqual([]))
})
