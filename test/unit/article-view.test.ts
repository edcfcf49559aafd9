/** @jest-environment jsdom */
import { readdirSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { act, createElement, type ReactNode } from 'react'
import type { Article, Block } from '#types/dataset'
import { anArticle, aSection } from '../fixtures/article'
import { neighbourhood } from '../fixtures/places'

jest.mock('@tarojs/components', () => ({ View: 'div', Text: 'span', Button: 'button' }))
jest.mock('@/platform/navigation', () => ({}))
jest.doMock('@dataset/neighbourhood', () => ({ __esModule: true, default: neighbourhood }), { virtual: true })
for (const folder of ['src/components', 'src/pages/article', 'src/pages/news'])
  for (const file of readdirSync(folder))
    if (file.endsWith('.scss')) jest.doMock(path.resolve(folder, file), () => ({}))

interface Root {
  render(node: ReactNode): void
  unmount(): void
}
const { createRoot } = jest.requireActual<{ createRoot(host: Element): Root }>('react-dom/client')
const { ArticleHead } = require('../../src/pages/article/article-head')
const { Topic } = require('../../src/pages/article/topic')
const { ArticleSource } = require('../../src/pages/article/article-source')
const { FigureStrip } = require('../../src/pages/news/figure-strip')
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

const ways = { placesText: () => '一处', openPlaces() {}, has: () => true, follow() {} }

/** What React complains of in its development form when it draws an article and its neighbourhood's figures. */
function complaints(article: Article, figures = neighbourhood.figures): string[] {
  const said = jest.spyOn(console, 'error').mockImplementation(() => undefined)
  const root = createRoot(document.createElement('div'))
  act(() =>
    root.render(
      createElement(
        'main',
        {},
        createElement(ArticleHead, { article }),
        ...article.sections.map((section) => createElement(Topic, { id: section.id, section, ways })),
        createElement(ArticleSource, { article, neighbourhood }),
        createElement(FigureStrip, { shortName: '江湾', figures, onOpen() {} }),
      ),
    ),
  )
  act(() => root.unmount())
  const all = said.mock.calls.map((words) => words.join(' '))
  said.mockRestore()
  // Elements of the test's own kind do not know WeChat's attributes.
  return all.filter((words) => /same key|unique "key"/.test(words))
}

/** Few words, so that an editor's text repeats itself as often as it can. */
const word = fc.constantFrom('有', '没有', '周一')
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: fc.constant('list'), items: fc.array(word, { minLength: 1, maxLength: 4 }) }),
  fc.record({
    type: fc.constant('figures'),
    items: fc.array(fc.record({ value: word, unit: word, label: word }), { minLength: 1, maxLength: 4 }),
  }),
  fc.record({
    type: fc.constant('table'),
    head: fc.tuple(word, word, word),
    rows: fc.array(fc.tuple(word, word, word), { minLength: 1, maxLength: 4 }),
  }),
)

test('an article may say the same thing twice: in its title, a list, a table head, a row, a cell, its figures', () => {
  fc.assert(
    fc.property(
      fc.array(block, { minLength: 1, maxLength: 3 }),
      fc.array(word, { minLength: 1 }),
      (blocks, words) => {
        const article = anArticle({
          title: words.join('：'),
          sections: [aSection('only', blocks)],
          confirmed: words.map((text) => ({ text, asOf: '2024-09', source: 'community-news-2019-08' })),
        })
        const figures = words.map((label) => ({
          value: '3',
          unit: '个',
          label: `${label} ${label}`,
          asOf: '2019-08',
          article: 'a',
        }))
        expect(complaints(article, figures)).toEqual([])
      },
    ),
    { numRuns: 30 },
  )
})
