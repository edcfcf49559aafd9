import fc from 'fast-check'
import { searchArticles } from '@/domain/news/article-search'
import { anArticle, aSection, realArticles } from '../../fixtures/article'

const articles = realArticles()
const find = (text: string, category: string | null = null) => searchArticles(articles, { text, category })
const found = (text: string, category: string | null = null) =>
  find(text, category).map(({ article }) => article.id)

describe('searching the news', () => {
  test('a blank search shows everything, newest first', () => {
    const all = ['safety-reaccreditation', 'second-quarter', 'relief-plaques']
    expect(found('')).toEqual(all)
    expect(found(' 　 ')).toEqual(all)
  })

  test('finds words of titles', () => {
    expect(found('授牌')).toEqual(['relief-plaques'])
  })

  test('finds words deep in a text, and says in which topic', () => {
    expect(find('飞线充电').map(({ article, section }) => [article.id, section?.id])).toEqual([
      ['second-quarter', 'civilised-city'],
    ])
  })

  test('words already in the head of an article point to no topic', () => {
    expect(find('加梯')[0]?.section).toBeNull()
  })

  test.each(['aed', 'ＡＥＤ', 'A E D'])('%s finds AED: compared as everywhere', (text) => {
    expect(found(text)).toContain('second-quarter')
  })

  test('all words must occur, in any order and in any topics', () => {
    expect(found('书屋 电梯')).toEqual(['second-quarter'])
    expect(found('书屋 不存在的词')).toEqual([])
  })

  test('words in two topics point to none of them', () => {
    expect(find('飞线充电 养老服务手册')[0]?.section).toBeNull()
  })

  test('finds numbers as they are read: 「6926个」', () => {
    expect(found('6926个')).toEqual(['second-quarter'])
  })

  test('does not find what only stands where one text ends and the next begins', () => {
    const article = anArticle({ sections: [aSection('a', [{ type: 'list', items: ['加', '梯'] }])] })
    expect(searchArticles([article], { text: '加梯', category: null })).toEqual([])
  })

  test('a category narrows the list, with words and without', () => {
    expect(found('', '户外职工')).toEqual(['relief-plaques'])
    expect(found('驿站', '户外职工')).toEqual(['relief-plaques'])
    expect(found('电梯', '户外职工')).toEqual([])
    expect(found('', '没有这一类')).toEqual([])
  })

  test('an empty list of news finds nothing and breaks nothing', () => {
    expect(searchArticles([], { text: '电梯', category: null })).toEqual([])
  })

  test('any typing is harmless, and a part of any paragraph finds its article', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => Array.isArray(find(text))))
    const paragraphs = articles.flatMap((article) =>
      article.sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.type === 'paragraph' ? [{ id: article.id, text: block.text }] : [])),
      ),
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...paragraphs),
        fc.nat(150),
        fc.integer({ min: 1, max: 8 }),
        (paragraph, at, length) => {
          expect(found(paragraph.text.slice(at, at + length))).toContain(paragraph.id)
        },
      ),
    )
  })

  test('what was pasted is answered at once, however long and broken', () => {
    const start = performance.now()
    expect(found('\u0300\u0323'.repeat(500_000))).toEqual([])
    expect(found('\ud83e')).toEqual([])
    expect(performance.now() - start).toBeLessThan(200)
  })

  test('finds words of a topic’s title, and says which topic it is', () => {
    const article = anArticle({ sections: [aSection('a', []), { ...aSection('b', []), title: '加装电梯' }] })
    expect(searchArticles([article], { text: '电梯', category: null })[0]?.section?.id).toBe('b')
  })

  test('a section without a title is searched too', () => {
    const article = anArticle({
      sections: [{ id: 'x', blocks: [{ type: 'list', items: ['井盖'] }] }, aSection('y', [])],
    })
    expect(searchArticles([article], { text: '井盖', category: null })[0]?.section?.id).toBe('x')
  })
})
