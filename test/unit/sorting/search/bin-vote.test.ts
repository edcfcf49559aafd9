import { voteOnBin } from '@/domain/sorting/search/bin-vote'
import { matchNearest } from '@/domain/sorting/search/nearest-names'
import { findWith, indexOf, itemOf } from './small-index'

const index = indexOf([
  ...['猪肝', '鸡肝', '鸡翅', '鸡腿'].map((name) => itemOf(name, { bin: 'wet' })),
  ...['纸杯', '纸巾', '口罩', '鸡毛'].map((name) => itemOf(name)),
])
const first = (word: string) => [...voteOnBin(index, word)][0]?.[0]

test('a word probably goes where what ends or begins like it goes, its end before its beginning', () => {
  expect(first('鹅肝')).toBe('wet')
  expect(first('鸡心')).toBe('wet')
  expect(first('鸡口罩')).toBe('dry')
})

test('the shares of the bins are together 1, the likeliest first', () => {
  const shares = [...voteOnBin(index, '鸡毛巾').values()]
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1)
  expect(shares).toEqual([...shares].sort((a, b) => b - a))
})

test('nothing is said of a word that shares no character, nor of one in Latin letters', () => {
  for (const word of ['', '飞机', 'wps']) expect(voteOnBin(index, word).size).toBe(0)
})

test('near names share the head or the beginning of a word, and are of a bin it may go into', () => {
  const near = (word: string) =>
    findWith((of, query, matches) => matchNearest(of, query, voteOnBin(of, query), matches), index, word)
  expect(near('鹅肝').map(({ term }) => term)).toEqual(['猪肝', '鸡肝'])
  expect(near('鸡杂').map(({ term }) => term)).toContain('鸡翅')
  expect(near('鹅肝')).toContainEqual({ term: '鸡肝', tier: 'sameHead', cost: -2, from: 1, to: 2 })
  expect(near('wps')).toEqual([])
})
