import { z } from 'zod'
import { described, icon, id, named, partialDate, schemaPointer, text } from './fields'

/** Which kind of block it is. All say the same, because an editor who wrote an unknown kind reads it too. */
const kind = <T extends string>(word: T) =>
  described(
    z.literal(word),
    '种类',
    'paragraph 段落、list 条目、figures 数字、quote 引文、places 地点、table 表格、link 按钮',
  )

const block = z.discriminatedUnion('type', [
  z.strictObject({ type: kind('paragraph'), text: text(160, '正文', '一段一个意思') }),
  z.strictObject({
    type: kind('list'),
    items: described(z.array(text(60, '一条', '一条一件事，末尾不加句号')).min(1), '条目', '几件并列的事'),
  }),
  z.strictObject({
    type: kind('figures'),
    items: described(
      z
        .array(
          z.strictObject({
            value: text(8, '数字', '加引号，大字显示'),
            unit: text(3, '单位', '跟在数字后面：人、个'),
            label: text(16, '说的是什么', '数字下面的小字'),
          }),
        )
        .min(1)
        .max(4),
      '数字',
      '一到四个大数字',
    ),
  }),
  z.strictObject({
    type: kind('quote'),
    text: text(120, '引文', '原话，不加引号'),
    by: text(20, '谁说的', '写职务，不写姓名'),
  }),
  z.strictObject({
    type: kind('places'),
    places: described(z.array(z.string()).min(1), '地点', '写地点的编号'),
  }),
  z
    .strictObject({
      type: kind('table'),
      head: described(
        z
          .array(text(10, '表头', '这一列是什么'))
          .min(2)
          .max(3),
        '表头',
        '两列或三列',
      ),
      rows: described(
        z
          .array(
            z
              .array(text(40, '格', '一格的字'))
              .min(2)
              .max(3),
          )
          .min(1),
        '行',
        '每行的格数跟表头一样',
      ),
    })
    .refine(({ head, rows }) => rows.every((row) => row.length === head.length), {
      error: '有一行的格数跟表头不一样',
    }),
  z.strictObject({
    type: kind('link'),
    to: described(
      named(z.enum(['stations', 'services', 'sorting', 'emergency']), {
        stations: '接力站',
        services: '驿站服务',
        sorting: '垃圾分类',
        emergency: '急救',
      }),
      '去哪',
      'stations 接力站、services 驿站服务、sorting 垃圾分类、emergency 急救',
    ),
    text: text(16, '按钮上的字', '写做什么：看市民驿站在哪'),
  }),
])

const section = z.strictObject({
  id: id('编号'),
  title: text(14, '小标题', '只有一节的文章可以不写').optional(),
  icon: icon.optional(),
  blocks: described(z.array(block).min(1), '内容', '从上到下一块一块地写'),
})

const article = z.strictObject({
  id: id('编号'),
  category: text(6, '分类', '例如 安全社区、重点工作、户外职工'),
  icon,
  title: text(22, '标题', '自己的话，一眼看懂'),
  date: partialDate('日期'),
  department: text(12, '部门', '哪个科室或单位的事'),
  source: described(
    id('出处', '写出处的编号').nullable(),
    '出处',
    '写出处的编号；还不知道就写 null，页面会说「出处待补」',
  ),
  brief: text(44, '跟我有什么关系', '卡片上的两行'),
  relevance: described(
    z.strictObject({
      who: text(40, '谁受益', '哪些居民，写具体'),
      when: text(40, '什么时候', '报道没写就写「报道没有提」'),
      bring: text(40, '要带什么', '报道没写就写「报道没有提」'),
      ask: text(40, '找谁', '去哪里、问谁；没有电话就不编'),
    }),
    '跟我有什么关系（文章页）',
    '四句话，居民先看这里',
  ),
  summary: text(120, '摘要', '先说结论'),
  sections: described(z.array(section).min(1), '小节', '正文分成几节，一节说一件事'),
  services: described(z.array(z.string()), '提到的服务', '写服务的编号'),
  confirmed: described(
    z.array(
      z.strictObject({
        text: text(80, '内容', '一句话：现在怎样了'),
        asOf: partialDate('截至'),
        source: id('出处', '写出处的编号'),
      }),
    ),
    '后来核实的',
    '登报以后又查到的事，带日期和出处；没有就写 []',
  ),
})

/** `news.json`: articles, newest first. */
export const newsSchema = z.strictObject({
  $schema: schemaPointer,
  articles: described(z.array(article), '文章', '新的排在前面'),
})
