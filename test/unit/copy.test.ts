import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { textNodes } from '../../tools/dataset/json-path'

/** A sentence of the app, and where it stands. */
interface Sentence {
  at: string
  words: string
}

const source = path.resolve('src')
const chinese = /[\u4e00-\u9fff]/

/** Every Chinese text in the code: literals, templates with `…` for what is filled in, words between tags. */
function inCode(): Sentence[] {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    // How people ask is no sentence of ours, nor is what editors read in the schema; the catalogue shows samples.
    (file) => /\.tsx?$/.test(file) && !/^data\/schema|catalogue|query-cleanup-rules\.ts$/.test(file),
  )
  return files.flatMap((file) => {
    const tree = ts.createSourceFile(
      file,
      readFileSync(path.join(source, file), 'utf8'),
      ts.ScriptTarget.Latest,
      true,
    )
    const found: string[] = []
    const visit = (node: ts.Node) => {
      if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) found.push(node.text)
      if (ts.isTemplateExpression(node)) {
        found.push([node.head.text, ...node.templateSpans.map(({ literal }) => `…${literal.text}`)].join(''))
      }
      node.forEachChild(visit)
    }
    visit(tree)
    return found.map((words) => ({ at: file, words }))
  })
}

/** Every Chinese text of the dataset, but the names of things people throw away, which are theirs. */
function inDataset(): Sentence[] {
  const folder = path.join(source, 'data/jiangwan')
  return ['neighbourhood.json', 'places.json', 'news.json', 'sorting.json'].flatMap((file) =>
    textNodes(JSON.parse(readFileSync(path.join(folder, file), 'utf8')))
      .filter(
        ({ path: at }) =>
          file !== 'sorting.json' ||
          !at.some((key) => ['name', 'aliases', 'dialectSynonyms', 'item', 'items'].includes(String(key))) ||
          at.at(-1) === 'note',
      )
      .map(({ path: at, value }) => ({ at: `${file} ${at.join('.')}`, words: value })),
  )
}

const sentences = [...inCode(), ...inDataset()].filter(({ words }) => chinese.test(words))

/** The sentences that match, so that a failure names them. */
const matching = (pattern: RegExp) =>
  sentences.filter(({ words }) => pattern.test(words)).map(({ at, words }) => `${at}: ${words}`)

test('the check of the copy finds the sentences of rules, pages and data', () => {
  expect(sentences.length).toBeGreaterThan(500)
  expect(sentences.map(({ words }) => words)).toEqual(
    expect.arrayContaining(['先打 …，开免提', '怎么扔？可输首字母', '看全部 … 处…']),
  )
})

test('no officialese: said as one neighbour says it to another', () => {
  expect(
    matching(
      /您|尊敬的|敬请|恳请|特此|予以|知悉|相关部门|有关部门|温馨提示|谢谢配合|积极开展|切实|进一步|广大居民|官方/,
    ),
  ).toEqual([])
})

test('no English but AED, and LED as it is printed on the lamp', () => {
  const latin = sentences.flatMap(({ at, words }) =>
    [...words.matchAll(/[A-Za-z]{2,}/g)]
      .filter(([word]) => word !== 'AED' && word !== 'LED')
      .map(([word]) => `${at}: ${word}`),
  )
  expect(latin).toEqual([])
})

test('dates in one form: 2019 年 8 月', () => {
  expect(matching(/\d[年月]|[年月]\d|\d日|\b\d{4}[-./]\d/)).toEqual([])
})

test('numbers stand apart from the words around them; an address is written as on its sign', () => {
  const address = /\d+[号弄楼层室幢]|[路街弄]\d+/g
  // The park's own name.
  const ours = matching(/\d[\u4e00-\u9fff]|[\u4e00-\u9fff]\d/).filter((sentence) => {
    const rest = sentence
      .replace(/^[^:]*: /, '')
      .replace(address, '')
      .replace('1876老站', '')
    return /\d[\u4e00-\u9fff]|[\u4e00-\u9fff]\d/.test(rest)
  })
  expect(ours).toEqual([])
})

test('long numbers and ranges in one form: 5000–50000', () => {
  expect(matching(/\d,\d{3}|\d\s?[—~到-]+\s?\d/)).toEqual([])
})

/** What the app calls a thing, and what it therefore never calls it. */
const oneWord: [ours: string, never: RegExp][] = [
  ['查', /搜/],
  ['桶', /垃圾箱|垃圾筒/],
  ['资讯', /新闻|快讯/],
  ['接力站', /爱心站|歇脚站|服务站点/],
  ['写错了？告诉街道', /有误|告诉我们|反馈/],
  ['关着门', /没开门|关门了|闭门/],
  ['发给家人', /转发|分享/],
  ['复制', /拷贝/],
  ['点', /点击|按下|轻触/],
  ['公里', /千米|km/],
  ['未核实', /待核实|待确认|未经核实|没核实/],
  ['停用', /撤了/],
  ['来源', /出处/],
  ['二季度', /第[一二三四]季度/],
  ['大字', /大字版|长辈版|老年模式/],
]
test.each(oneWord)('one word for one thing: 「%s」, and none of the others for it', (_, never) => {
  expect(matching(never)).toEqual([])
})

test('Chinese punctuation in Chinese sentences, quotes as 「」', () => {
  expect(matching(/[‘’“”"]/)).toEqual([])
  expect(matching(/[\u4e00-\u9fff][,;?!]|[\u4e00-\u9fff]:(?!\/)|\.\.\./)).toEqual([])
})
