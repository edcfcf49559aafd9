import { matchHomophone } from '@/domain/sorting/search/homophone-match'
import { findWith, indexOf, itemOf } from './small-index'

const find = (items: Parameters<typeof indexOf>[0], query: string) =>
  findWith(matchHomophone, indexOf(items), query)

describe('a whole word of the same sounds', () => {
  test('is found, with all its characters underlined', () => {
    expect(find(['电池', '电脑'], '店吃')).toEqual([
      { term: '电池', tier: 'homophone', cost: 0, from: 0, to: 2 },
    ])
  })

  test('goes before one whose sounds are only alike, and the more of them are only alike the later', () => {
    expect(find(['纸巾', '子金', '织锦'], '紫金').map(({ term, tier, cost }) => [term, tier, cost])).toEqual([
      ['子金', 'homophone', 0],
      ['纸巾', 'fuzzyHomophone', 2],
      ['织锦', 'fuzzyHomophone', 2],
    ])
    expect(find(['章鱼神'], '脏鱼身')).toMatchObject([{ tier: 'fuzzyHomophone', cost: 2 }])
    expect(find(['章鱼神'], '脏鱼森')).toMatchObject([{ tier: 'fuzzyHomophone', cost: 4 }])
  })

  test('goes before an alias that sounds so', () => {
    const items = [itemOf('别的', { aliases: ['电池'] }), itemOf('店池')]
    expect(find(items, '点尺').map(({ term, cost }) => [term, cost])).toEqual([
      ['店池', 0],
      ['电池', 1],
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
