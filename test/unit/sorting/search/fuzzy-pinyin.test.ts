import { fuzzySyllables } from '@/domain/sorting/search/fuzzy-pinyin'

test.each([
  ['zi', 'zhi'],
  ['chi', 'ci'],
  ['cang', 'chang'],
  ['shu', 'su'],
  ['sa', 'sha'],
  ['nan', 'lan'],
  ['lan', 'nan'],
  ['ban', 'bang'],
  ['bang', 'ban'],
  ['ben', 'beng'],
  ['peng', 'pen'],
  ['bin', 'bing'],
  ['ming', 'min'],
  ['gong', 'gon'],
  ['lv', 'lu'],
  ['zan', 'zhang'],
  ['neng', 'len'],
])('%s may be typed as %s', (syllable, typed) => expect(fuzzySyllables(syllable)).toContain(typed))

test.each([
  ['ba', ['ba']],
  ['a', ['a']],
  ['n', ['n']],
  ['4', ['4']],
  ['飓', ['飓']],
  ['ren', ['ren', 'reng']],
  ['hu', ['hu']],
  ['fu', ['fu']],
])('%s may be typed in these ways only: %j', (syllable, typed) =>
  expect(fuzzySyllables(syllable)).toEqual(typed),
)

test('each syllable is the first of its own spellings, and none comes twice', () => {
  for (const syllable of ['zhi', 'nv', 'lang', 'chuang', 'en']) {
    const spellings = fuzzySyllables(syllable)
    expect(spellings[0]).toBe(syllable)
    expect(new Set(spellings).size).toBe(spellings.length)
  }
})
