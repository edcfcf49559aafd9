import { buildSearchIndex } from '@/domain/sorting/search/search-index'
import { indexOf, itemOf } from './small-index'

const index = indexOf([itemOf('电池', { aliases: ['电瓶', 'A4纸'] }), itemOf('干电池')])
const textAt = (offset: number) => index.termAt(offset).text

test('a text is found wherever it stands, in the order of the table, and nothing at all by the empty one', () => {
  expect(Array.from(index.offsetsOf('电'), textAt)).toEqual(['电池', '电瓶', '干电池'])
  expect(Array.from(index.offsetsOf('电池'), textAt)).toEqual(['电池', '干电池'])
  expect(Array.from(index.offsetsOf('池电'))).toEqual([])
  expect(Array.from(index.offsetsOf(''))).toEqual([])
})

test('a syllable is found wherever a character reads so', () => {
  const id = index.idOf('dian')
  expect(id).toBeDefined()
  expect(Array.from(index.offsetsOfSyllable(id ?? 0), textAt)).toEqual(['电池', '电瓶', '干电池'])
  expect(index.idOf('zhuang')).toBeUndefined()
})

test('a term is known by all of its letters, in their search form', () => {
  expect(['电池', '电瓶', 'a4纸', '干电池'].filter(index.hasTerm)).toHaveLength(4)
  expect(['', '电', '池', '电池干', 'A4纸'].filter(index.hasTerm)).toEqual([])
})

test('the terms that begin with a text are told apart from those that have it inside', () => {
  expect(index.termsBeginningWith('电').map(({ text }) => text)).toEqual(['电池', '电瓶'])
})

test('a term is told with its item, its pinyin and its search form', () => {
  const [term] = index.termsBeginningWith('a')
  if (term === undefined) throw new Error('no such term')
  expect(term).toMatchObject({ text: 'A4纸', kind: 'alias', item: { name: '电池' }, letters: 5 })
  expect(index.pinyinOf(term)).toBe('a4zhi')
  expect(index.slice(term.start, term.end)).toBe('a4纸')
})

test('each term that shares characters with a text is told once, with how many of its own are among them', () => {
  const shared: [string, number][] = []
  index.eachSharing('池电电', 1, (term, count) => shared.push([term.text, count]))
  expect(shared.sort()).toEqual([
    ['干电池', 2],
    ['电池', 2],
    ['电瓶', 1],
  ])
  const more: string[] = []
  index.eachSharing('池电电', 2, ({ text }) => more.push(text))
  expect(more.sort()).toEqual(['干电池', '电池'])
})

test('a dialect synonym belongs to its item, as the last of its terms', () => {
  const dialectSynonyms = [{ word: '落苏', item: '茄子' }]
  const { termsBeginningWith } = buildSearchIndex(
    [itemOf('茄子'), itemOf('别的')],
    { asked: [], dialectSynonyms },
    index.dictionary,
  )
  expect(termsBeginningWith('落')).toMatchObject([{ kind: 'dialect', item: { name: '茄子' } }])
})

test('an offset outside the index is an error, not an empty answer', () => {
  expect(() => index.termAt(9999)).toThrow()
  expect(() => index.syllableAt(-1)).toThrow()
})
