import { ranking, type Tier } from '@/domain/sorting/search/ranking'
import { collectMatches, type TopMatches } from '@/domain/sorting/search/top-matches'
import { indexOf } from './small-index'

const index = indexOf(['甲', '乙', '丙'])
const offer = (matches: TopMatches, character: string, tier: Tier, cost: number, to = 1) => {
  const [offset = -1] = index.offsetsOf(character)
  matches.offer({ term: index.termAt(offset), tier, cost, from: 0, to })
}
const names = (matches: TopMatches, limit = 9) => matches.top(limit).map(({ term }) => term.text)

test('the better tier goes first, then the smaller cost, then the more popular item', () => {
  const matches = collectMatches()
  offer(matches, '丙', ranking.prefix, 0)
  offer(matches, '乙', ranking.prefix, 0)
  offer(matches, '甲', ranking.prefix, 1)
  expect(names(matches)).toEqual(['乙', '丙', '甲'])
  offer(matches, '甲', ranking.name, 5)
  expect(names(matches)).toEqual(['甲', '乙', '丙'])
})

test('of one item the best match stays, and of equal ones the first', () => {
  const matches = collectMatches()
  offer(matches, '甲', ranking.prefix, 1, 2)
  offer(matches, '甲', ranking.prefix, 1, 3)
  expect(matches.top(9)).toMatchObject([{ cost: 1, to: 2 }])
  offer(matches, '甲', ranking.prefix, 0, 4)
  offer(matches, '甲', ranking.substring, 0, 5)
  expect(matches.top(9)).toMatchObject([{ cost: 0, to: 4 }])
})

test('no more come than are asked for, and it is empty until something is offered', () => {
  const matches = collectMatches()
  expect(matches.isEmpty()).toBe(true)
  for (const character of '甲乙丙') offer(matches, character, ranking.name, 0)
  expect(matches.isEmpty()).toBe(false)
  expect(names(matches, 2)).toEqual(['甲', '乙'])
})
