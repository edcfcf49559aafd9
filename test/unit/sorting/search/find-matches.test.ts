import { findMatches } from '@/domain/sorting/search/find-matches'
import { indexOf, itemOf } from './small-index'

const find = (items: Parameters<typeof indexOf>[0], query: string) =>
  findMatches(indexOf(items), query)
    .top(30)
    .map(({ term }) => term.text)

test('a form that is a word of the table goes before a longer one in which more of the query is written', () => {
  expect(find(['旧的电池盒', '电池'], '旧的电池')).toEqual(['电池', '旧的电池盒'])
})

test('else the longest form that is written in a word is looked for, and no shorter one', () => {
  expect(find(['大袋子怎么扔', '中袋子'], '袋子怎么')).toEqual(['大袋子怎么扔'])
  expect(find(['小袋子', '中袋子'], '袋子怎么')).toEqual(['小袋子', '中袋子'])
})

test('a guess is believed only where it is a word of the table letter for letter', () => {
  expect(find(['5号电池'], '五号电池')).toEqual(['5号电池'])
  expect(find(['猫毛'], '猫的毛')).toEqual(['猫毛'])
  expect(find(['大纸盒'], '旧纸盒')).not.toEqual([])
  expect(find(['纸盒'], '旧纸盒')).toEqual(['纸盒'])
})

test('what is similar is looked for both in the whole query and in its barest form', () => {
  expect(find(['电池方法'], '店吃方法')).toEqual(['电池方法'])
  expect(find(['电池'], '店池怎么扔')).toEqual(['电池'])
  // 「店吃方法」 is neither.
  expect(find(['电池方法'], '店吃方法呢')).toEqual([])
})

test('what is similar is not looked for where anything is written so', () => {
  expect(find(['电池盒', '点池'], '电池')).toEqual(['电池盒'])
  expect(find(['点池'], '电池')).toEqual(['点池'])
})

test('Latin letters are looked for both as they are written and as pinyin', () => {
  expect(find(['菜刀', 'CD盒', itemOf('别的')], 'cd')).toEqual(['CD盒', '菜刀'])
})

test('nothing matches a query that names nothing', () => {
  for (const query of ['', '湿垃圾', '？'])
    expect(findMatches(indexOf(['湿纸巾']), query).isEmpty()).toBe(true)
})
