import { stubArticle } from '../../../scripts/article-stub'
import { valueAt } from '../../../tools/dataset/json-path'
import { readDataset } from '../../../tools/dataset/read'
import { type Change, diagnosticsAfter, riverside } from '../../fixtures/broken-dataset'

const { json } = readDataset(riverside)

/** The errors, warnings left out, as `file · row · field: problem`. */
function errorsAfter(...changes: Change[]): string[] {
  return diagnosticsAfter(...changes)
    .filter(({ severity }) => severity !== 'warning')
    .map(({ file, row, field, problem }) => `${file} · ${row} · ${field}: ${problem}`)
}

describe('what was begun, copied or outrun is an error', () => {
  it('a stub of new:article that nobody has written, at each place that is still to write', () => {
    const stub = stubArticle('news-2026-11', {
      title: '街角添了饮水机',
      date: '2026-11',
      department: '服务办',
    })
    const errors = errorsAfter({ file: 'news.json', path: ['articles', 0], value: stub })
    expect(errors.filter((error) => error.includes('还没写：留着模板里的「待编辑补写」'))).toHaveLength(7)
  })

  it('the template’s own sentence, left where the word before it was struck', () => {
    const path = ['articles', 0, 'brief']
    expect(errorsAfter({ file: 'news.json', path, value: '谁受益、要做什么、找谁。' })).toEqual([
      expect.stringMatching(/^news\.json · 文章第 1 条.*留着模板里的「谁受益、要做什么、找谁。」/),
    ])
  })

  it('a dataset whose places are most of them another city’s, said once, not for every place', () => {
    const found = diagnosticsAfter({ file: 'neighbourhood.json', path: ['city'], value: '成都市' })
    expect(found).toEqual([
      expect.objectContaining({
        file: 'neighbourhood.json',
        field: '城市（city）',
        problem: expect.stringMatching(/城市写的是成都市.*却在虚构江畔土家族自治州（(\d+) 处里有 \1 处）/),
      }),
    ])
    expect(found[0]).not.toHaveProperty('severity')
  })

  it('one address in another city is a warning, and no error', () => {
    const path = ['places', 1, 'address']
    expect(errorsAfter({ file: 'places.json', path, value: '成都市河滨区虚构路20号' })).toEqual([])
  })

  it('an AED listed twice at a place, unless floor or cabinet tell the two apart', () => {
    const one = valueAt(json['places.json'], ['places', 0, 'equipment', 0])
    const twice = (second: object) =>
      errorsAfter({ file: 'places.json', path: ['places', 0, 'equipment'], value: [one, second] })
    expect(twice({ ...Object(one), asOf: '2026-09' })).toEqual([
      expect.stringMatching(/^places\.json · 地点第 1 条.*跟第 1 条是同样的 .*，看不出是不是同一台/),
    ])
    expect(twice({ ...Object(one), floor: '三楼' })).toEqual([])
  })

  it.each(['name', 'post'])('a row of unlocated that is a place by now, by its %s', (key) => {
    const value = valueAt(json['places.json'], ['places', 0, key])
    const errors = errorsAfter({ file: 'neighbourhood.json', path: ['unlocated', 0, key], value })
    expect(errors).toContainEqual(
      expect.stringMatching(/^neighbourhood\.json · .*第 1 条.*places\.json 里已经有它的地址：「.+」虚构省/),
    )
  })

  it('two items that the search takes for one and that go into different bins: both rows and bins are named', () => {
    const items = valueAt(json['sorting.json'], ['items'])
    const count = Array.isArray(items) ? items.length : 0
    const first = Object(valueAt(items, [0]))
    const other = Array.isArray(items) && items.find((item) => item.bin !== first.bin)
    const errors = errorsAfter({
      file: 'sorting.json',
      path: ['items'],
      value: [...Object(items), { ...other, aliases: [], name: `${first.name}。` }],
    })
    expect(errors).toContainEqual(
      expect.stringMatching(new RegExp(`第 1 条投\\S+，第 ${count + 1} 条投.*跟「${first.name}」只差标点`)),
    )
  })
})
