import type { Block } from '#types/dataset'
import {
  articlesMentioning,
  categoriesOf,
  newestFirst,
  placesOf,
  readingMinutes,
  sectionTexts,
} from '@/domain/news/article'
import { anArticle, aSection, realArticles } from '../../fixtures/article'

const ids = (articles: { id: string }[]) => articles.map(({ id }) => id)

describe('the order of articles', () => {
  test('newest first; a month comes after its own days', () => {
    const dates = ['2019-07-31', '2019-08', '2019-08-05', '2019']
    const articles = dates.map((date) => anArticle({ id: date, date }))
    expect(ids(newestFirst(articles))).toEqual(['2019-08-05', '2019-08', '2019-07-31', '2019'])
  })

  test('two of one day keep the editor’s order, and the list given stays as it was', () => {
    const articles = [
      anArticle({ id: 'old', date: '2019-01' }),
      anArticle({ id: 'a' }),
      anArticle({ id: 'b' }),
    ]
    expect(ids(newestFirst(articles))).toEqual(['a', 'b', 'old'])
    expect(ids(articles)).toEqual(['old', 'a', 'b'])
  })
})

describe('places and articles find each other', () => {
  const article = anArticle({
    sections: [
      aSection('one', [
        { type: 'paragraph', text: '三处' },
        { type: 'places', places: ['jw07', 'jw05'] },
      ]),
      aSection('two', [{ type: 'places', places: ['jw05', 'jw01'] }]),
    ],
  })

  test('an article names each place once, in the order of its text', () => {
    expect(placesOf(article)).toEqual(['jw07', 'jw05', 'jw01'])
    expect(placesOf(anArticle())).toEqual([])
  })

  test('a place lists the articles that speak of it, newest first', () => {
    const later = { ...article, id: 'later', date: '2020' }
    expect(ids(articlesMentioning([article, anArticle({ id: 'other' }), later], 'jw01'))).toEqual([
      'later',
      'an-article',
    ])
  })

  test('an unknown place is mentioned nowhere', () => {
    expect(articlesMentioning([article], 'jw99')).toEqual([])
    expect(articlesMentioning([], 'jw01')).toEqual([])
  })

  test('第一市民驿站 is in the report of the quarter and in that of the plaques', () => {
    expect(ids(articlesMentioning(realArticles(), 'jw05'))).toEqual(['second-quarter', 'relief-plaques'])
  })
})

describe('reading time', () => {
  test('a stub takes a minute, never none', () => {
    expect(readingMinutes(anArticle({ sections: [], summary: '' }))).toBe(1)
  })

  test('grows with the words of every block, headings and tables too', () => {
    const text = '字'.repeat(160)
    const long = anArticle({
      sections: [
        aSection('a', [
          { type: 'paragraph', text },
          { type: 'list', items: [text, text] },
          { type: 'table', head: [text, text], rows: [[text, text]] },
        ]),
      ],
    })
    expect(readingMinutes(long)).toBe(4)
  })

  test('each kind of block gives its words; places and buttons have none of their own', () => {
    const wordsOf = (block: Block) => sectionTexts({ id: 'a', blocks: [block] })
    expect(wordsOf({ type: 'figures', items: [{ value: '10', unit: '个', label: '小区' }] })).toEqual([
      '10个小区',
    ])
    expect(wordsOf({ type: 'quote', text: '好', by: '某人' })).toEqual(['好', '某人'])
    expect(wordsOf({ type: 'places', places: ['jw01'] })).toEqual([])
    expect(wordsOf({ type: 'link', to: 'sorting', text: '看看' })).toEqual([])
  })
})

test('categories are offered once each, in the order of the articles', () => {
  const articles = ['乙', '甲', '乙'].map((category) => anArticle({ category }))
  expect(categoriesOf(articles)).toEqual(['乙', '甲'])
})

describe('江湾’s three articles', () => {
  const articles = realArticles()

  test('stand newest first', () => {
    expect(ids(articles)).toEqual(['safety-reaccreditation', 'second-quarter', 'relief-plaques'])
    expect(newestFirst(articles)).toEqual(articles)
  })

  test('the quarter’s report has eleven topics, each with its own anchor, name and icon', () => {
    const sections = articles.find(({ id }) => id === 'second-quarter')?.sections ?? []
    expect(ids(sections)).toEqual([
      'lifts',
      'sorting',
      'posts',
      'rainbow-bay',
      'civilised-city',
      'beautiful-homes',
      'elderly-care',
      'self-governance',
      'business',
      'festival',
      'party',
    ])
    for (const { title, icon } of sections) {
      expect(title).toBeTruthy()
      expect(icon).toBeTruthy()
    }
    expect(new Set(sections.map(({ icon }) => icon)).size).toBe(11)
  })

  test('the topic of sorting leads to the guide', () => {
    const sorting = articles.flatMap(({ sections }) => sections).find(({ id }) => id === 'sorting')
    expect(sorting?.blocks).toContainEqual(expect.objectContaining({ type: 'link', to: 'sorting' }))
  })
})
