import { formatDiagnostics } from '../../../tools/dataset/diagnostic'
import type { JsonPath } from '../../../tools/dataset/json-path'
import type { DatasetFile } from '../../../tools/dataset/read'
import { diagnosticsAfter } from '../../fixtures/broken-dataset'

type Case = [what: string, file: DatasetFile, path: JsonPath, value: unknown, says: Record<string, string>]

const places = 'places.json'
const neighbourhood = 'neighbourhood.json'
const news = 'news.json'
const sorting = 'sorting.json'

/** One broken row a case: what is broken, where, and what an editor must read about it. */
const cases: Case[] = [
  [
    'text where a number belongs',
    places,
    ['places', 1, 'number'],
    '2',
    {
      row: '地点第 2 条（hb02 河滨银行）',
      field: '站号（number）',
      problem: '写成了文字',
      advice: '写成 "number": 2',
    },
  ],
  [
    'a word where a number belongs',
    places,
    ['places', 1, 'number'],
    '二',
    { field: '站号（number）', problem: '写成了文字', advice: '数字（不加引号）' },
  ],
  [
    'a list where an object belongs',
    places,
    ['places', 0, 'position'],
    [],
    { field: '位置（position）', problem: '写成了列表' },
  ],
  [
    'a field that is missing',
    places,
    ['places', 0, 'address'],
    undefined,
    { field: '地址（address）', problem: '没写', advice: '从市写起' },
  ],
  [
    'a misspelt field',
    places,
    ['places', 0, 'adress'],
    '虚构路8号',
    { problem: '没有「adress」这个字段', advice: '是不是想写「address」' },
  ],
  [
    'an unknown field deep inside an article',
    news,
    ['articles', 0, 'sections', 0, 'blocks', 0, 'txt'],
    '字',
    { row: '文章第 1 条（opening 四处歇脚点开门（虚构））', advice: '是不是想写「text」' },
  ],
  [
    'an unknown kind of block',
    news,
    ['articles', 0, 'sections', 0, 'blocks', 0],
    { type: 'paragraf', text: '字' },
    { problem: '不认识 "paragraf"', advice: 'paragraph' },
  ],
  [
    'a field that several kinds of block have, by the name it has in this kind',
    news,
    ['articles', 0, 'sections', 0, 'blocks', 0],
    { type: 'link', to: 'stations', text: '' },
    { field: '按钮上的字（sections[0].blocks[0].text）', problem: '是空的' },
  ],
  [
    'a field that only another kind of block has',
    news,
    ['articles', 0, 'sections', 0, 'blocks', 0],
    { type: 'link', to: 'stations', text: '去看看', by: '站长' },
    { problem: '没有「by」这个字段', advice: '这里可以写：type、to、text' },
  ],
  [
    'an unknown word of a fixed list',
    places,
    ['places', 0, 'host'],
    'service-center',
    { field: '哪种单位（host）', advice: '是不是想写「service-centre」' },
  ],
  [
    'a place id used twice',
    places,
    ['places', 1, 'id'],
    'hb01',
    { row: '地点第 2 条（hb01 河滨银行）', problem: '「hb01」用了两次' },
  ],
  [
    'a tab written twice',
    neighbourhood,
    ['tabs'],
    ['stations', 'services', 'stations'],
    { field: '标签页（tabs）', problem: '同一个标签页写了两次' },
  ],
  [
    'tabs without the stations, to which every way home leads',
    neighbourhood,
    ['tabs'],
    ['services', 'sorting'],
    { problem: '少了 stations' },
  ],
  ['two needs of one name', neighbourhood, ['needs', 1, 'name'], '吃饭', { problem: '「吃饭」用了两次' }],
  [
    'two amenities of one name',
    neighbourhood,
    ['relief', 'amenities', 1, 'name'],
    '饮水',
    { problem: '「饮水」用了两次' },
  ],
  [
    'two places of one name',
    places,
    ['places', 0, 'name'],
    '河滨银行',
    { row: '地点第 2 条（hb02 河滨银行）', problem: '「河滨银行」用了两次' },
  ],
  [
    'two openings that overlap',
    places,
    ['places', 0, 'hours', 'weekly', 0, 'intervals', 0, 'until'],
    '13:30',
    { problem: '两段时间重叠了' },
  ],
  [
    'a weekday written twice',
    places,
    ['places', 0, 'hours', 'weekly', 1, 'days'],
    [5, 6],
    { problem: '同一个星期几写了两次' },
  ],
  [
    'a table row shorter than its head',
    news,
    ['articles', 0, 'sections', 0, 'blocks', 0],
    {
      type: 'table',
      head: ['哪天', '做什么', '在哪'],
      rows: [
        ['周一', '开门', '一楼'],
        ['周二', '开门'],
      ],
    },
    { problem: '有一行的格数跟表头不一样' },
  ],
  [
    'more sources that agree than were found',
    sorting,
    ['items', 0, 'votes'],
    [5, 2],
    { field: '出处数（votes）', problem: '说法一致的比查到的还多' },
  ],
  [
    'a part that goes nowhere',
    sorting,
    ['comesApart', 0, 'parts', 0],
    { name: '盖子' },
    { problem: '没说投哪里' },
  ],
  [
    'an item confused with itself',
    sorting,
    ['confusable', 0, 'items', 1],
    '大骨头',
    { problem: '「大骨头」用了两次' },
  ],
  [
    'a tag that is not closed',
    places,
    ['places', 0, 'name'],
    '河滨<br 驿站',
    { problem: '有网页代码（HTML）' },
  ],
  ['a station number used twice', places, ['places', 3, 'number'], 1, { problem: '「1」用了两次' }],
  [
    'a service id used twice',
    neighbourhood,
    ['services', 4, 'id'],
    'canteen',
    { row: '服务词表第 5 条（canteen 社区事务受理）', problem: '用了两次' },
  ],
  [
    'one service twice at a place',
    places,
    ['places', 0, 'services', 1, 'service'],
    'relief',
    { field: '服务 › 第 2 条 › 服务（services[1].service）', problem: '用了两次' },
  ],
  [
    'a service nobody defined',
    places,
    ['places', 0, 'services', 1, 'service'],
    'canten',
    { problem: '没有叫「canten」的服务', advice: '是不是想写「canteen」' },
  ],
  [
    'a source nobody defined',
    places,
    ['places', 0, 'services', 0, 'source'],
    'hearsay',
    { problem: '没有叫「hearsay」的出处', advice: '先在 neighbourhood.json 里加上' },
  ],
  ['the source of an article', news, ['articles', 0, 'source'], 'hearsay', { problem: '出处' }],
  ['the source of opening hours', places, ['places', 0, 'hours', 'source'], 'hearsay', { problem: '出处' }],
  ['the source of a phone', places, ['places', 1, 'phones', 0, 'source'], 'hearsay', { problem: '出处' }],
  ['the source of the relief network', neighbourhood, ['relief', 'source'], 'x', { problem: '出处' }],
  ['the source of what has no address', neighbourhood, ['unlocated', 0, 'source'], 'x', { problem: '出处' }],
  [
    'an amenity nobody defined',
    places,
    ['places', 0, 'amenities', 0, 'amenity'],
    'sofa',
    { problem: '没有叫「sofa」的设施' },
  ],
  [
    'a need that points to no service',
    neighbourhood,
    ['needs', 0, 'services', 0],
    'x',
    { row: '居民的说法第 1 条（eat 吃饭）', problem: '没有叫「x」的服务' },
  ],
  [
    'a need that is not there',
    neighbourhood,
    ['unlocated', 0, 'need'],
    'sleep',
    { problem: '没有叫「sleep」的需求' },
  ],
  [
    'a place that is not there, in an article',
    news,
    ['articles', 0, 'sections', 0, 'blocks', 1, 'places', 0],
    'hb99',
    { problem: '没有叫「hb99」的地点', advice: '先在 places.json 里加上' },
  ],
  ['an article that is not there', neighbourhood, ['figures', 0, 'article'], 'closing', { problem: '文章' }],
  [
    'a section that is not in its article',
    neighbourhood,
    ['figures', 0, 'section'],
    'when',
    { row: '数说第 1 条（歇脚点）', problem: '没有编号是「when」的小节', advice: 'where' },
  ],
  [
    'an icon nobody drew',
    neighbourhood,
    ['services', 0, 'icon'],
    'staton',
    { problem: '没有叫「staton」的图标', advice: 'station' },
  ],
  [
    'a point outside the bounds',
    places,
    ['places', 0, 'position', 'latitude'],
    31.3,
    { field: '位置（position）', problem: '在街道范围之外', advice: 'GCJ-02' },
  ],
  [
    'a landmark outside the bounds',
    neighbourhood,
    ['landmarks', 0, 'longitude'],
    121,
    { row: '路标第 1 条（ferry 河滨渡口（虚构））', problem: '在街道范围之外' },
  ],
  [
    'bounds that enclose nothing',
    neighbourhood,
    ['bounds', 'north'],
    30.4,
    { field: '范围（bounds）', problem: '框是空的' },
  ],
  [
    'a day that is in no calendar',
    places,
    ['places', 0, 'services', 0, 'asOf'],
    '2019-02-30',
    { field: '服务 › 第 1 条 › 截至（services[0].asOf）', problem: '没有「2019-02-30」这一天' },
  ],
  [
    'a date written in another way',
    news,
    ['articles', 0, 'date'],
    '2019/8/5',
    { problem: '「2019/8/5」的写法不对', advice: '2019-08-05' },
  ],
  [
    'a date in the future',
    places,
    ['places', 0, 'amenities', 0, 'checkedOn'],
    '2026-11-25',
    { problem: '「2026-11-25」还没到' },
  ],
  ['a month in the future', news, ['articles', 0, 'date'], '2026-12', { problem: '还没到' }],
  [
    'a notice that ends before it begins',
    neighbourhood,
    ['notice', 'until'],
    '2026-11-01',
    { field: '置顶通知 › 到哪天止（notice.until）', problem: '结束比开始早' },
  ],
  [
    'weather that ends before it begins',
    neighbourhood,
    ['conditions', 'until'],
    '2026-11-01',
    { field: '天气 › 到哪天止（conditions.until）', problem: '结束比开始早' },
  ],
  [
    'a service without a source',
    places,
    ['places', 0, 'services', 2, 'source'],
    undefined,
    { field: '服务 › 第 3 条 › 出处（services[2].source）', problem: '没写' },
  ],
  [
    'a service without a date',
    places,
    ['places', 0, 'services', 2, 'asOf'],
    undefined,
    { field: '服务 › 第 3 条 › 截至（services[2].asOf）', problem: '没写' },
  ],
  [
    'opening hours that close when they open',
    places,
    ['places', 1, 'hours', 'weekly', 0, 'intervals', 0],
    { from: '08:00', until: '08:00' },
    { problem: '同一分钟' },
  ],
  [
    'two items of one name',
    sorting,
    ['items', 1, 'name'],
    '电池',
    { row: '物品表第 2 条（电池）', problem: '「电池」有两条' },
  ],
  [
    'two items whose names a search cannot tell apart',
    sorting,
    ['items', 1, 'name'],
    '电 池',
    { problem: '「电 池」有两条' },
  ],
  [
    'two items of different bins that differ in punctuation only',
    sorting,
    ['items', 1, 'name'],
    '电池！',
    {
      row: '物品表第 2 条（电池！）',
      field: '名称（name）',
      problem: '跟「电池」只差标点、空格或写法，搜起来一样',
    },
  ],
  [
    'an alias that differs in punctuation only from an item of another bin',
    sorting,
    ['items', 2, 'aliases', 0],
    '大·骨头',
    {
      row: '物品表第 3 条（报纸）',
      problem: '「大·骨头」跟另一条物品「大骨头」搜起来一样，两条投的桶不一样',
    },
  ],
  [
    'an alias that is an item of another bin',
    sorting,
    ['items', 2, 'aliases', 0],
    '大骨头',
    { row: '物品表第 3 条（报纸）', problem: '「大骨头」是另一条物品的名称，两条投的桶不一样' },
  ],
  [
    'an alias of two items of different bins',
    sorting,
    ['items', 4, 'aliases', 0],
    '旧报纸',
    { problem: '「旧报纸」也是「报纸」的别名' },
  ],
  [
    'a dialect synonym that is an item of another bin',
    sorting,
    ['dialectSynonyms', 0, 'word'],
    '报纸',
    { row: '本地说法第 1 条（气球）', problem: '两条投的桶不一样' },
  ],
  [
    'an asked item that is not in the table',
    sorting,
    ['asked', 0, 'name'],
    '电灯泡',
    { row: '大家常问第 1 条（电灯泡）', problem: '没有叫「电灯泡」的物品' },
  ],
  [
    'a confusable item that is not in the table',
    sorting,
    ['confusable', 0, 'items', 0],
    '龙骨',
    { problem: '物品' },
  ],
  ['a look-alike that is not in the table', sorting, ['bins', 0, 'mistakes', 0], '龙骨', { problem: '物品' }],
  [
    'something that comes apart and is not in the table',
    sorting,
    ['comesApart', 0, 'item'],
    '龙骨',
    { problem: '物品' },
  ],
  [
    'a part that is not in the table',
    sorting,
    ['comesApart', 0, 'parts', 1, 'item'],
    '龙骨',
    { problem: '物品' },
  ],
  [
    'a dialect synonym of nothing',
    sorting,
    ['dialectSynonyms', 0, 'item'],
    '龙骨',
    { problem: '没有叫「龙骨」的物品' },
  ],
  [
    'an item whose bin is not there',
    sorting,
    ['items', 0, 'bin'],
    'hazardos',
    { problem: '没有叫「hazardos」的桶', advice: '是不是想写「hazardous」' },
  ],
  ['the bin of what is unsure', sorting, ['unsure', 'bin'], 'dry', { problem: '没有叫「dry」的桶' }],
  [
    'the bin of an exception',
    sorting,
    ['unsure', 'exceptions', 0, 'bin'],
    'dry',
    { problem: '没有叫「dry」的桶' },
  ],
  [
    'a colour that is not drawn: no other is meant by it',
    sorting,
    ['bins', 0, 'colour'],
    '紫',
    { problem: '不认识 "紫"', advice: '只能写："蓝"、"红"、"绿"、"灰"、"棕"、"黑"' },
  ],
  [
    'a meal that is in no need',
    neighbourhood,
    ['needs', 0, 'services', 0],
    'haircut',
    { row: '吃饭第 1 条（canteen）', problem: '「canteen」管吃饭，可是 needs 里没有', advice: '"canteen"' },
  ],
  ['a bin twice', sorting, ['bins', 1, 'id'], 'recyclable', { problem: '「recyclable」用了两次' }],
  [
    'a tab without words on it',
    neighbourhood,
    ['words', 'tabs', 'sorting'],
    undefined,
    { field: '标签页的字（words.tabs）', problem: '标签页 sorting 没有写字', advice: '"sorting"' },
  ],
  [
    'an example that finds no place',
    neighbourhood,
    ['searchExamples', 1],
    '华严路',
    { row: '查站的例子第 2 条（华严路）', problem: '「华严路」一处也找不到' },
  ],
  [
    'a station number as an example that no station has',
    neighbourhood,
    ['searchExamples', 0],
    '77',
    { problem: '「77」一处也找不到' },
  ],
  [
    'another name for an item that does not find it',
    sorting,
    ['examples', 'synonym', 'word'],
    '洋山芋',
    { field: '例子 › 换个叫法也能找到 › 叫法（examples.synonym.word）', problem: '不是「报纸」的别名' },
  ],
  ['a confused item that is not in the table', sorting, ['examples', 'quiz', 0], '龙骨', { problem: '物品' }],
  [
    'an emergency number that is none',
    neighbourhood,
    ['emergencyNumber'],
    '1-2-0',
    { field: '急救电话（emergencyNumber）', problem: '写法不对', advice: '120' },
  ],
  ['empty text', news, ['articles', 0, 'title'], '', { field: '标题（title）', problem: '是空的' }],
  ['blank text', news, ['articles', 0, 'title'], '  ', { problem: '只有空格' }],
  ['a space too many', places, ['places', 0, 'name'], '第一市民驿站 ', { problem: '多余的空格' }],
  [
    'a title that does not fit its card',
    news,
    ['articles', 0, 'title'],
    '河'.repeat(23),
    { problem: '太长：有 23 个字', advice: '最多 22 个字' },
  ],
  ['HTML in text', news, ['articles', 0, 'summary'], '请看<b>这里</b>', { problem: '有网页代码（HTML）' }],
  ['an HTML entity', news, ['articles', 0, 'summary'], '歇脚&nbsp;喝水', { problem: '有网页代码（HTML）' }],
  ['a line break in a name', sorting, ['items', 0, 'name'], '电\n池', { problem: '换行' }],
  ['a private number', places, ['places', 2, 'note'], '找老王 13812345678', { problem: '手机号' }],
  [
    'a private number as the phone of a place',
    places,
    ['places', 1, 'phones', 0, 'number'],
    '138-0013-8000',
    {
      row: '地点第 2 条（hb02 河滨银行）',
      field: '电话 › 第 1 条 › 号码（phones[0].number）',
      problem: '手机号',
      advice: '公开了就收不回来',
    },
  ],
]

describe('the dataset check names a broken row', () => {
  it.each(cases)('%s', (_what, file, path, value, says) => {
    const diagnostics = diagnosticsAfter({ file, path, value })
    const expected = Object.fromEntries(
      Object.entries(says).map(([part, words]) => [part, expect.stringContaining(words)]),
    )
    expect(diagnostics).toContainEqual(expect.objectContaining({ file, ...expected }))
  })

  it('takes two to eight bins in their colours, and no more', () => {
    const bin = (number: number) => ({
      id: `bin-${number}`,
      name: `第${number}种`,
      colour: '绿',
      icon: 'bin-wet',
      what: '举例',
      rule: '一句话',
      how: [{ title: '轻放', text: '怎么投' }],
      mistakes: [],
    })
    const problems = (count: number) =>
      diagnosticsAfter({
        file: sorting,
        path: ['bins'],
        value: Array.from({ length: count }, (_, n) => bin(n)),
      })
        .map(({ problem }) => problem)
        .filter((problem) => problem.includes('有颜色的桶'))
    expect([1, 2, 8, 9].map((count) => problems(count).length)).toEqual([1, 0, 0, 1])
  })

  it('finds nothing wrong with the dataset before it is broken', () => {
    expect(diagnosticsAfter()).toEqual([])
  })

  it('says of swapped coordinates that they are swapped, once', () => {
    const diagnostics = diagnosticsAfter(
      { file: places, path: ['places', 0, 'position', 'latitude'], value: 125.002 },
      { file: places, path: ['places', 0, 'position', 'longitude'], value: 30.501 },
    )
    expect(diagnostics).toEqual([expect.objectContaining({ problem: '经度和纬度写反了' })])
  })

  it('finds articles that are not newest first', () => {
    const older = { id: 'older', date: '2026-09' }
    const diagnostics = diagnosticsAfter(
      { file: news, path: ['articles', 1], value: { ...older } },
      { file: news, path: ['articles', 0, 'date'], value: '2026-08' },
    )
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ row: '文章第 2 条（older）', problem: '比上一篇（2026-08）新，却排在后面' }),
    )
  })

  it('tells all errors in one run, also those of a row that breaks its schema', () => {
    const diagnostics = diagnosticsAfter(
      { file: places, path: ['places', 0, 'number'], value: 'one' },
      { file: places, path: ['places', 0, 'services', 0, 'source'], value: 'hearsay' },
      { file: news, path: ['articles', 0, 'title'], value: '' },
      { file: sorting, path: ['items', 7, 'name'], value: '奶茶' },
      { file: sorting, path: ['comesApart', 0, 'parts', 1, 'item'], value: '奶茶' },
    )
    expect(diagnostics.map(({ file, problem }) => `${file} ${problem}`)).toEqual([
      'places.json 写成了文字',
      'places.json 没有叫「hearsay」的出处',
      'news.json 是空的',
      'sorting.json 「奶茶」有两条，第 7 条投厨余垃圾，第 8 条投其他垃圾',
    ])
  })

  it('lets holidays and notices lie ahead', () => {
    const exception = { date: '2027-10-01', intervals: [] }
    const path: JsonPath = ['places', 0, 'hours', 'exceptions', 0]
    expect(diagnosticsAfter({ file: places, path, value: exception })).toEqual([])
  })

  it.each([
    '138-0013-8000',
    '138 0013 8000',
    '138 - 0013 - 8000',
    '138.0013.8000',
    '（138）00138000',
    '+8613800138000',
    '+86 138 0013 8000',
    '0086-13800138000',
    '86 13800138000',
    '013800138000',
    '１３８００１３８０００',
    '1 3 8 0 0 1 3 8 0 0 0',
    '138\u200b0013\u200b8000',
    '一三八零零一三八〇〇〇',
    '幺三八 零零幺三 八零零零',
  ])('takes 「%s」 for a private number', (written) => {
    const diagnostics = diagnosticsAfter({
      file: places,
      path: ['places', 2, 'note'],
      value: `找老王${written}，不是公开的`,
    })
    expect(diagnostics).toContainEqual(
      expect.objectContaining({
        row: expect.stringContaining('地点第 3 条'),
        field: '说明（note）',
        problem: '有像个人手机号的数字',
      }),
    )
  })

  it.each([
    '电话 021-65881391，周一到周五 8:30–16:30',
    '13、139、142、161 路公交都到',
    '从 1949-10-01 到 2019-10-01',
    '编号 2019138001380001',
    '热线 12345 和 962121',
    '三门路 1300 弄 138 号 1380 室',
  ])('takes 「%s」 for no private number', (written) => {
    expect(diagnosticsAfter({ file: places, path: ['places', 2, 'note'], value: written })).toEqual([])
  })

  it.each([
    ['a direction override', '\u202e', '看不见的字符（U+202E，在「请看」后面）'],
    ['a direction isolate', '\u2067', '看不见的字符'],
    ['a soft hyphen', '\u00ad', '看不见的字符（U+00AD'],
    ['a zero-width space', '\u200b', '看不见的字符'],
    ['a word joiner', '\u2060', '看不见的字符（U+2060'],
    ['a tag character', '\u{e0041}', '看不见的字符（U+E0041'],
    ['a filler', '\u3164', '看不见的字符'],
    ['a variation selector', '\ufe00', '看不见的字符'],
    ['half a surrogate pair', '\ud83d', '乱码（U+D83D'],
    ['a character of private use', '\ue000', '乱码'],
    ['what stands for an unreadable byte', '\ufffd', '乱码'],
    ['a line separator', '\u2028', '换行'],
    ['a tab', '\t', '制表符'],
  ])('refuses %s, and says which character it is and where it stands', (_what, character, problem) => {
    const diagnostics = diagnosticsAfter({
      file: news,
      path: ['articles', 0, 'summary'],
      value: `请看${character}这里`,
    })
    expect(diagnostics).toEqual([
      expect.objectContaining({
        file: news,
        row: expect.stringContaining('文章第 1 条'),
        field: '摘要（summary）',
        problem: expect.stringContaining(problem),
      }),
    ])
  })

  it('prints no character that would turn the line round in a terminal', () => {
    const diagnostics = diagnosticsAfter({
      file: places,
      path: ['places', 0, 'name'],
      value: '驿站\u202etxt\u0007',
    })
    const printed = formatDiagnostics('x', diagnostics)
    expect(printed).toContain('驿站<U+202E>txt<U+0007>')
    expect(printed.replaceAll('\n', '')).not.toMatch(/[\p{Cf}\p{Cc}]/u)
  })

  it('lets characters beyond the first plane stand', () => {
    const value = '𠮷祥小区，请看😀'
    expect(diagnosticsAfter({ file: news, path: ['articles', 0, 'summary'], value })).toEqual([])
  })
})
