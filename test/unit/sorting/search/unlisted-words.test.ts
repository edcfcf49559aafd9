import { searchText } from '@/domain/sorting/search-text'
import { sorting, sortingSearch } from '../../../fixtures/sorting'
import { measureUnlisted, toldBy, unlistedWords } from '../../../fixtures/unlisted-words'

const answer = sortingSearch.answerFor
const names = (query: string) => {
  const given = answer(query)
  return given.kind === 'ruled' ? [] : given.hits.map(({ item }) => item.name)
}

const sets = ['chosen-by', 'held-out'] as const

describe.each(sets)('words that the table lacks, %s', (set) => {
  const words = unlistedWords(set)
  const measured = measureUnlisted(words, (word) => toldBy(answer(word)))

  test('are many, each once, and none is a name, an alias or a dialect synonym', () => {
    const listed = new Set(
      [
        ...sorting.items.flatMap(({ name, aliases = [] }) => [name, ...aliases]),
        ...sorting.dialectSynonyms.map(({ word }) => word),
      ].map(searchText),
    )
    expect(words.length).toBeGreaterThanOrEqual(set === 'held-out' ? 150 : 500)
    expect(new Set(words.map(({ word }) => word)).size).toBe(words.length)
    expect(words.filter(({ word }) => listed.has(searchText(word)))).toEqual([])
    const bins = new Set([...sorting.bins.map(({ id }) => id), 'depends'])
    expect(words.filter(({ bin }) => !bins.has(bin))).toEqual([])
  })

  test('get a wrong verdict card in at most 2 % of those that are shown', () => {
    expect(measured.cards).toBeGreaterThan(20)
    expect({ wrong: measured.wrong, share: measured.wrong.length / measured.cards <= 0.02 }).toMatchObject({
      share: true,
    })
  })

  test('lead at least six of ten people to the right bin, by a card, by cases or by one of three suggestions', () => {
    expect(measured.right / measured.words).toBeGreaterThanOrEqual(0.6)
  })

  test('get first suggestions that are as likely right as they say, within 15 %', () => {
    const first = words.flatMap(({ word, bin }) => {
      const given = answer(word)
      const [hit] = given.kind === 'ruled' || given.kind === 'sure' ? [] : given.hits
      return hit ? [{ confidence: hit.confidence, right: hit.item.bin === bin ? 1 : 0 }] : []
    })
    for (const [from, to] of [
      [0.4, 0.65],
      [0.65, 0.8],
      [0.8, 1],
    ] as const) {
      const of = first.filter(({ confidence }) => from <= confidence && confidence < to)
      const mean = (key: 'confidence' | 'right') => of.reduce((sum, each) => sum + each[key], 0) / of.length
      expect({ from, off: Math.abs(mean('confidence') - mean('right')) < 0.15 }).toEqual({ from, off: true })
    }
  })
})

describe('a word that is not in the table is never told a verdict', () => {
  test.each(['鸭屁股', '智齿', '黄金', '成人用品', '料酒', '火车', '鲜奶', '椰汁', '鸭绒', '漱口水'])(
    '「%s」',
    (word) => expect(['unlisted', 'several']).toContain(answer(word).kind),
  )

  test('鸭屁股 is not 烟屁股: the first names to look at are of the duck', () => {
    expect(answer('鸭屁股').kind).toBe('unlisted')
    expect(names('鸭屁股').slice(0, 2)).toEqual([expect.stringMatching(/^鸭/), expect.stringMatching(/^鸭/)])
  })

  test('智齿 is not 直尺, 人生 no certain 人参', () => {
    expect(names('智齿')).not.toContain('尺子')
    expect(answer('人生').kind).toBe('unlisted')
  })

  test('every suggestion shares the head or the beginning of the word, or is one slip away in a longer word', () => {
    for (const { word } of sets.flatMap(unlistedWords)) {
      const given = answer(word)
      if (given.kind !== 'unlisted') continue
      for (const { term, match } of given.hits) {
        const form = searchText(term)
        const shares = [...word].some((character) => form.includes(character))
        expect({ word, term, match, shares }).toMatchObject({ shares: true })
      }
    }
  })
})

describe('a verdict is told of what is certain', () => {
  test.each([
    ['a name', '牛奶盒'],
    ['an alias', '洋山芋'],
    ['a dialect synonym', '落苏'],
    ['pinyin', 'dianchi'],
    ['initials', 'dc'],
    ['a name with a question around it', '请问电池怎么扔'],
    ['a name with its number', '三节电池'],
    ['a name with an adjective that changes nothing', '旧手机'],
    ['a beginning that can only become words of one bin', '羽绒'],
  ])('%s: 「%s」', (_, query) => expect(answer(query).kind).toBe('sure'))

  test('and of nothing else that only resembles it', () => {
    for (const query of ['电持', 'zijin', 'dianhci', '盒牛奶', '番笳', '茅台酒瓶', '孩子的电池', '蛎肉']) {
      expect({ query, kind: answer(query).kind }).toEqual({ query, kind: 'unlisted' })
    }
  })

  test('names that begin alike and go into several bins are listed without one', () => {
    expect(answer('塑料').kind).toBe('several')
    expect(answer('荧光').kind).toBe('several')
    expect(names('荧光')).toContain('荧光灯管')
  })
})
