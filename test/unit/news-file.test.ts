import fc from 'fast-check'
import { z } from 'zod'
import { insertArticle } from '../../scripts/news-file'

const print = (dates: string[]) =>
  JSON.stringify({ $schema: '../x', articles: dates.map((date) => ({ date })) }, null, 2)
const fileSchema = z.object({ articles: z.array(z.looseObject({ date: z.string() })) })
const articlesIn = (file: string) => fileSchema.parse(JSON.parse(file)).articles
const datesIn = (file: string) => articlesIn(file).map(({ date }) => date)

describe('adding an article to the text of news.json', () => {
  test('puts it before the first that is older', () => {
    const file = print(['2019-08-05', '2019-08', '2019-07-31'])
    expect(datesIn(insertArticle(file, { date: '2020' }))[0]).toBe('2020')
    expect(datesIn(insertArticle(file, { date: '2019-08-01' }))).toEqual([
      '2019-08-05',
      '2019-08-01',
      '2019-08',
      '2019-07-31',
    ])
    expect(datesIn(insertArticle(file, { date: '2018' }))[3]).toBe('2018')
  })

  test('puts it first into an empty list', () => {
    expect(datesIn(insertArticle('{ "articles": [] }', { date: '2020' }))).toEqual(['2020'])
  })

  test('keeps an editor’s own spacing, line ends and brackets inside texts', () => {
    const file = '{ "$schema": "articles", "articles":[\r\n{"date":"2019", "title":"括号 ] } \\" [ {"}\r\n]}'
    const added = insertArticle(file, { date: '2020' })
    expect(added.startsWith('{ "$schema": "articles", "articles":[\r\n')).toBe(true)
    expect(added.endsWith('{"date":"2019", "title":"括号 ] } \\" [ {"}\r\n]}')).toBe(true)
    expect(added).not.toMatch(/[^\r]\n/)
    expect(datesIn(added)).toEqual(['2020', '2019'])
  })

  test('other fields with lists in them do not confuse it', () => {
    const file = JSON.stringify({
      notes: [['articles'], { articles: [{ date: '1' }] }],
      articles: [{ date: '2019' }],
    })
    expect(datesIn(insertArticle(file, { date: '2020' }))).toEqual(['2020', '2019'])
  })

  test('refuses a file without a list of articles', () => {
    expect(() => insertArticle('{}', { date: '2020' })).toThrow('articles')
  })

  test('whatever the texts hold, nothing is lost and the new one is there once', () => {
    const article = fc.record({
      date: fc.constantFrom('2018', '2019-08', '2020-01-01'),
      text: fc.string(),
      list: fc.array(fc.string()),
    })
    fc.assert(
      fc.property(fc.array(article, { maxLength: 6 }), fc.constantFrom(0, 2, '\t'), (articles, spacing) => {
        const file = JSON.stringify({ articles }, null, spacing)
        const after = articlesIn(insertArticle(file, { date: '2019-08-15' }))
        const added = after.findIndex((entry) => JSON.stringify(entry) === '{"date":"2019-08-15"}')
        expect(added).toBeGreaterThanOrEqual(0)
        expect(after.filter((_, index) => index !== added)).toEqual(articles)
      }),
    )
  })
})
