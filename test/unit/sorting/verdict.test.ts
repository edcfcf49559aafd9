import type { SortingItem } from '#types/dataset'
import { binCount, colouredBins, colourFirst, nameFirst } from '@/domain/sorting/bins'
import { unpackDictionary } from '@/domain/sorting/character-dictionary'
import { itemsByInitial } from '@/domain/sorting/items-by-initial'
import { confidenceOf, verdictOf } from '@/domain/sorting/verdict'
import { packed, sorting } from '../../fixtures/sorting'

const table = new Map(sorting.items.map((item) => [item.name, item]))
const verdict = (name: string) => {
  const item = table.get(name)
  return item && verdictOf(item, sorting, table)
}

test('奶茶 comes apart: what is poured away has no bin, the others the bin of the table', () => {
  expect(verdict('奶茶')?.parts.map(({ name, bin, put }) => [name, bin?.name, put])).toEqual([
    ['没喝完的', undefined, '倒下水口'],
    ['珍珠、椰果', '湿垃圾', undefined],
    ['杯子', '干垃圾', undefined],
    ['硬塑料盖', '可回收物', '洗净再投'],
    ['吸管', '干垃圾', undefined],
  ])
})

test('the confusables of an item are all its pairs, without itself', () => {
  const confusables = verdict('充电电池')?.confusables.flatMap(({ items }) =>
    items.map(({ item, bin }) => [item.name, bin.id]),
  )
  expect(confusables).toEqual([
    ['干电池', 'dry'],
    ['纽扣电池', 'hazardous'],
    ['充电宝', 'recyclable'],
  ])
})

test('how to put it out is told of this item: no pills for batteries, no wrapping for phones', () => {
  const titles = (name: string) => verdict(name)?.how.map(({ title }) => title)
  expect(titles('电池')).toEqual(['轻拿轻放'])
  expect(titles('荧光灯管')).toEqual(['易碎的裹好', '轻拿轻放'])
  expect(titles('药片')).toEqual(['药别拆', '轻拿轻放'])
  expect(titles('纸巾')).not.toContain('分不清')
  expect(sorting.items.filter(({ name }) => titles(name)?.length === 0)).toEqual([])
})

test('the aliases of an item and its dialect synonyms are told together', () =>
  expect(verdict('番茄')?.alsoCalled).toEqual(['西红柿', '蕃茄']))

test.each<[string, SortingItem['votes'], string]>([
  ['one source', [1, 1], 'single'],
  ['sources that differ', [3, 5], 'disputed'],
  ['sources that agree', [4, 4], 'agreed'],
])('of %s the votes %j say so', (_, votes, kind) =>
  expect(confidenceOf({ name: '甲', bin: 'dry', votes }).kind).toBe(kind),
)

test('an item whose bin the dataset lacks has no verdict', () => {
  const bins = sorting.bins.filter(({ id }) => id !== 'hazardous')
  const battery = table.get('电池')
  expect(battery && verdictOf(battery, { ...sorting, bins }, table)).toBeUndefined()
})

test('every item of the table has a verdict', () => {
  expect(sorting.items.filter((item) => verdictOf(item, sorting, table) === undefined)).toEqual([])
})

test('so many bins as have a colour are counted; what has none goes beside them', () => {
  expect([binCount(sorting.bins), binCount(sorting.bins.slice(0, 2))]).toEqual(['四个桶', '两个桶'])
  expect(colouredBins(sorting.bins).map(({ id }) => id)).toEqual(['recyclable', 'hazardous', 'wet', 'dry'])
})

test('a bin is never told by colour alone', () => {
  const said = sorting.bins.map((bin) => [colourFirst(bin), nameFirst(bin)])
  expect(said[1]).toEqual(['红桶 · 有害垃圾', '有害垃圾 · 红桶'])
  expect(said[4]).toEqual(['大件垃圾', '大件垃圾 · 不进桶'])
})

test('items in one group by their initial stand in the order of their pinyin', () => {
  const items = ['电视', '灯泡', '电池', '报纸', '大米'].map((name) => ({
    name,
    bin: 'dry' as const,
    votes: [1, 1] as [number, number],
  }))
  const groups = itemsByInitial(items, unpackDictionary(packed))
  expect(groups.map(({ initial, items: members }) => [initial, ...members.map(({ name }) => name)])).toEqual([
    ['B', '报纸'],
    ['D', '大米', '灯泡', '电池', '电视'],
  ])
})

test('the whole table by initials has every item once, the letters in order and digits last', () => {
  const groups = itemsByInitial(sorting.items, unpackDictionary(packed))
  expect(groups.flatMap(({ items }) => items)).toHaveLength(sorting.items.length)
  const initials = groups.map(({ initial }) => initial)
  expect(initials).toEqual([...initials.slice(0, -1).sort(), '#'])
  expect(groups.find(({ initial }) => initial === 'D')?.items.map(({ name }) => name)).toContain('电池')
})
