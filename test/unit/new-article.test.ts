import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { newArticle } from '../../scripts/new-article'
import { newsSchema } from '../../src/data/schema/news'

const root = path.resolve(__dirname, '../..')
let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dataset-'))
  file = path.join(folder, 'news.json')
  cpSync(path.join(root, 'src/data/jiangwan/news.json'), file)
})
afterEach(() => rmSync(folder, { recursive: true }))

async function* typed(answers: string[]) {
  yield* answers
}

/** What the editor reads, and whether something was written, when these lines are typed. */
async function answer(...answers: string[]) {
  const said: string[] = []
  const written = await newArticle(folder, typed(answers), (text) => said.push(text))
  return { said: said.join(''), written }
}

const text = () => readFileSync(file, 'utf8')
const articles = () => newsSchema.parse(JSON.parse(text())).articles
const ids = () => articles().map(({ id }) => id)

describe('npm run new:article', () => {
  test('writes a valid stub, newest first, that says what is still missing and names no source', async () => {
    expect(await answer('街角添了饮水机', '2019-08-02', '社区服务办')).toMatchObject({ written: true })

    expect(ids()).toEqual(['safety-reaccreditation', 'news-2019-08-02', 'second-quarter', 'relief-plaques'])
    const stub = articles()[1]
    expect(stub).toMatchObject({ title: '街角添了饮水机', department: '社区服务办', source: null })
    expect(stub?.relevance.who).toBe('待编辑补写')
    expect(JSON.stringify(stub?.sections)).toContain('待编辑补写')
  })

  test('works with answers piped in, and leaves the file in the project’s format', () => {
    const before = text()
    const said = execFileSync('node_modules/.bin/tsx', ['scripts/new-article.ts'], {
      cwd: root,
      env: { ...process.env, DATASET: folder },
      input: '街角添了饮水机\n2020-01\n社区服务办',
      encoding: 'utf8',
    })
    expect(said).toContain('已写入')
    expect(ids()[0]).toBe('news-2020-01')
    expect(text().endsWith(before.slice(before.indexOf('"id": "safety-reaccreditation"')))).toBe(true)
    const formatted = execFileSync(
      'node_modules/.bin/biome',
      ['format', '--stdin-file-path=src/data/jiangwan/news.json'],
      { cwd: root, input: text(), encoding: 'utf8' },
    )
    expect(formatted).toBe(text())
  })

  test.each([
    ['an empty title', ['', '新开了助餐点', '2020', '党政办'], '是空的'],
    ['a title too long', ['长'.repeat(23), '新开了助餐点', '2020', '党政办'], '太长：有 23 个字'],
    ['HTML', ['<b>粗</b>', '新开了助餐点', '2020', '党政办'], 'HTML'],
    ['no date', ['新开了助餐点', '昨天', '2020', '党政办'], '「昨天」的写法不对'],
    [
      'a day that does not exist',
      ['新开了助餐点', '2019-02-30', '2020', '党政办'],
      '没有「2019-02-30」这一天',
    ],
    ['a day to come', ['新开了助餐点', '2999-01-01', '2020', '党政办'], '2999-01-01'],
    ['a department too long', ['新开了助餐点', '2020', '办'.repeat(13), '党政办'], '太长：有 13 个字'],
  ])('%s is refused with the reason in Chinese, and asked for again', async (_, answers, reason) => {
    const { said, written } = await answer(...answers)
    expect(said).toContain(reason)
    expect(written).toBe(true)
    expect(articles()[0]).toMatchObject({ title: '新开了助餐点', date: '2020', department: '党政办' })
  })

  test('stops half-way without touching the file', async () => {
    const before = text()
    const { said, written } = await answer('新开了助餐点', '2020')
    expect(written).toBe(false)
    expect(said).toContain('没有写入任何东西')
    expect(text()).toBe(before)
  })

  test.each(['{ "articles": [ ', '{ "articles": [{}] }', '[]'])(
    '%j is named as broken and left as it is',
    async (broken) => {
      writeFileSync(file, broken)
      const { said, written } = await answer('新开了助餐点', '2020', '党政办')
      expect(written).toBe(false)
      expect(said).toContain('news.json')
      expect(said).toContain('怎么改')
      expect(text()).toBe(broken)
    },
  )

  test('two articles of one day get two ids, in the order they were written', async () => {
    await answer('第一篇', '2020-01-01', '党政办')
    await answer('第二篇', '2020-01-01', '党政办')
    expect(ids().slice(0, 2)).toEqual(['news-2020-01-01', 'news-2020-01-01-2'])
  })
})
