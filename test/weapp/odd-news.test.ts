import type { Article } from '#types/dataset'
import { stubArticle } from '../../scripts/article-stub'
import { anArticle, aSection } from '../fixtures/article'
import { openWithDataset } from './driver/changed-dataset'
import { stopClockAt } from './driver/clock'
import type { OpenPage } from './driver/page'

/** Opens a page of the package as if the dataset had these articles. */
function openWith(articles: Article[], name: string, query = {}): Promise<OpenPage> {
  return openWithDataset(
    (parsed) =>
      Array.isArray(parsed) && parsed.some((entry) => Object(entry).id === 'second-quarter')
        ? articles
        : parsed,
    name,
    query,
  )
}

afterEach(() => {
  jest.restoreAllMocks()
  jest.useRealTimers()
})

test('a list without articles says so and leads on', async () => {
  const page = await openWith([], 'news')
  expect(page.text()).toContain('还没有资讯')
  expect(page.text()).not.toContain('共 0 条')
  expect(page.names('button')).not.toContain('社区资讯：查找')
  await page.tap('button', '去看接力站')
  expect(page.wx.callsOf('switchTab')).toEqual([{ url: '/pages/stations/index' }])
})

test('an article dated ahead of today says that its day has not come', async () => {
  stopClockAt('2026-11-24T04:00:00Z')
  const articles = ['2026-11-25', '2026-11-24', '2026'].map((date) =>
    anArticle({ id: `on-${date}`, title: date, date }),
  )
  const page = await openWith(articles, 'news')
  const said = page.names('link').filter((name) => name.startsWith('试验'))
  expect(said.map((name) => name.includes('日子还没到'))).toEqual([true, false, false])
})

test('a stub names what is missing: no source is made up', async () => {
  const stub = stubArticle('news-2026-11', { title: '街角添了饮水机', date: '2026-11', department: '服务办' })
  expect((await openWith([stub], 'news')).text()).toContain('服务办 · 来源：待补')
  const article = await openWith([stub], 'article', { id: 'news-2026-11' })
  expect(article.text()).toContain('来源待编辑补写')
})

test('long lists come in steps of twenty', async () => {
  const articles = Array.from({ length: 45 }, (_, index) => anArticle({ id: `article-${index}` }))
  const page = await openWith(articles, 'news')
  const shown = () => page.names('link').filter((name) => name.startsWith('试验')).length
  expect(shown()).toBe(20)
  await page.tap('button', '再看几条')
  await page.tap('button', '再看几条')
  expect(shown()).toBe(45)
  expect(page.names('button')).not.toContain('再看几条')
})

test('every kind of block is shown, titles or not, and a link to a place that is gone is left out', async () => {
  const article = anArticle({
    title: '这是一个长到二十二个字、要占两行才放得下的标题',
    sections: [
      {
        id: 'untitled',
        blocks: [
          { type: 'quote', text: '先问身边的人', by: '站长' },
          {
            type: 'table',
            head: ['站', '几点'],
            rows: [
              ['七号站', '未核实'],
              ['五号站', '未核实'],
            ],
          },
        ],
      },
      aSection('gone', [{ type: 'places', places: ['zz99'] }]),
    ],
  })
  const page = await openWith([article], 'article', { id: article.id })
  for (const words of ['标题', '「先问身边的人」', '站长', '几点', '五号站'])
    expect(page.text()).toContain(words)
  expect(page.text()).not.toContain('文中提到的地方')
  expect(page.text()).not.toContain('undefined')
})

test('a section without a title is no topic to jump to, and is read all the same', async () => {
  const titled = Array.from({ length: 6 }, (_, index) =>
    aSection(`titled-${index}`, [{ type: 'paragraph', text: '正文。' }], `第 ${index} 节`),
  )
  const untitled = { id: 'untitled', blocks: [{ type: 'paragraph' as const, text: '没有小标题的一段。' }] }
  const article = anArticle({ sections: [untitled, ...titled] })
  const page = await openWith([article], 'article', { id: article.id })
  expect(page.text()).toContain('没有小标题的一段。')
  const pills = page.names('link').filter((name) => /节|titled/.test(name))
  expect(pills).toEqual(titled.map(({ title }) => title))

  const short = anArticle({ sections: [untitled, ...titled.slice(1)] })
  expect((await openWith([short], 'article', { id: short.id })).text()).not.toContain('这篇讲了')
})
