import type { Source } from '#types/dataset'
import { factText, sourcesBehind } from '@/domain/source'

const source = (id: string, name: string): Source => ({ id, name, date: '2019-06' })
const sources = [source('paper', '社区报'), source('visit', '实地看过'), source('site', '官网')]

test('a fact is told with its date and who said so, or with its date alone', () => {
  const said = (id: string) => factText({ asOf: '2019-06', source: id }, sources).replaceAll('\u00a0', ' ')
  expect(said('visit')).toBe('2019 年 6 月，实地看过')
  expect(said('gone')).toBe('2019 年 6 月')
})

test('the sources behind some facts are named once each, in the order of the dataset', () => {
  const facts = ['site', 'paper', 'site', 'gone'].map((id) => ({ source: id }))
  expect(sourcesBehind(facts, sources).map(({ id }) => id)).toEqual(['paper', 'site'])
  expect(sourcesBehind([], sources)).toEqual([])
})
