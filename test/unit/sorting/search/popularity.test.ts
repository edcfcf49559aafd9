import type { SortingItem } from '#types/dataset'
import { popularityRanks } from '@/domain/sorting/search/popularity'
import { itemOf } from './small-index'

const order = (items: SortingItem[], asked: string[] = []) =>
  [
    ...popularityRanks(
      items,
      asked.map((name) => ({ name })),
    ),
  ]
    .sort(([, a], [, b]) => a - b)
    .map(([{ name }]) => name)

test.each<[string, SortingItem[], string[]]>([
  [
    'what more sources agree on',
    [itemOf('甲', { votes: [2, 2] }), itemOf('乙', { votes: [3, 3] })],
    ['乙', '甲'],
  ],
  [
    'what fewer sources contradict',
    [itemOf('甲', { votes: [3, 5] }), itemOf('乙', { votes: [3, 4] })],
    ['乙', '甲'],
  ],
  ['what the table has a note on', [itemOf('甲'), itemOf('乙', { note: '洗净' })], ['乙', '甲']],
  [
    'what has more names',
    [itemOf('甲', { aliases: ['子'] }), itemOf('乙', { aliases: ['丑', '寅'] })],
    ['乙', '甲'],
  ],
  ['the shorter name', [itemOf('甲甲'), itemOf('乙')], ['乙', '甲甲']],
  ['what comes first in the table', [itemOf('甲'), itemOf('乙')], ['甲', '乙']],
])('of two items %s goes first', (_, items, expected) => expect(order(items)).toEqual(expected))

test.each([
  ['one character', '香蕉皮'],
  ['two characters', '香蕉果皮'],
])('a part of a better known thing goes first: its name with %s more', (_, part) => {
  const items = [itemOf('冬瓜皮'), itemOf('冬瓜果皮'), itemOf(part), itemOf('香蕉', { votes: [9, 9] })]
  expect(order(items).slice(0, 2)).toEqual(['香蕉', part])
})

test('what residents ask goes before everything, in the order in which they ask', () => {
  const items = [itemOf('甲', { votes: [9, 9] }), itemOf('乙'), itemOf('丙')]
  expect(order(items, ['丙', '乙'])).toEqual(['丙', '乙', '甲'])
})
