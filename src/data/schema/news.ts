import { z } from 'zod'
import { described, icon, id, partialDate, text } from './fields'

const block = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('paragraph'), text: text(160, '正文', '一段一个意思') }),
  z.strictObject({ type: z.literal('list'), items: described(z.array(text(60, '一条')).min(1), '条目') }),
  z.strictObject({
    type: z.literal('figures'),
    items: described(
      z
        .array(
          z.strictObject({ value: text(8, '数字'), unit: text(3, '单位'), label: text(16, '说的是什么') }),
        )
        .min(1)
        .max(4),
      '数字',
    ),
  }),
  z.strictObject({
    type: z.literal('quote'),
    text: text(120, '引文'),
    by: text(20, '谁说的', '写职务，不写姓名'),
  }),
  z.strictObject({
    type: z.literal('places'),
    places: described(z.array(z.string()).min(1), '地点', '写地点的编号'),
  }),
  z
    .strictObject({
      type: z.literal('table'),
      head: described(z.array(text(10, '表头')).min(2).max(3), '表头'),
      rows: described(z.array(z.array(text(40, '格')).min(2).max(3)).min(1), '行'),
    })
    .refine(({ head, rows }) => rows.every((row) => row.length === head.length), {
      error: '有一行的格数跟表头不一样',
    }),
  z.strictObject({
    type: z.literal('link'),
    to: described(z.enum(['stations', 'services', 'sorting', 'emergency']), '去哪'),
    text: text(16, '按钮上的字'),
  }),
])

const section = z.strictObject({
  id: id('编号'),
  title: text(14, '小标题').optional(),
  icon: icon.optional(),
  blocks: described(z.array(block).min(1), '内容'),
})

const article = z.strictObject({
  id: id('编号'),
  category: text(6, '分类', '例如 安全社区、重点工作、户外职工'),
  icon,
  title: text(22, '标题', '自己的话，一眼看懂'),
  date: partialDate('日期'),
  department: text(12, '部门'),
  source: described(
    id('出处', '写出处的编号').nullable(),
    '出处',
    '写出处的编号；还不知道就写 null，页面会说「出处待补」',
  ),
  brief: text(44, '跟我有什么关系', '卡片上的两行'),
  relevance: described(
    z.strictObject({
      who: text(40, '谁受益'),
      when: text(40, '什么时候'),
      bring: text(40, '要带什么', '报道没写就写「报道没有提」'),
      ask: text(40, '找谁'),
    }),
    '跟我有什么关系（文章页）',
  ),
  summary: text(120, '摘要', '先说结论'),
  sections: described(z.array(section).min(1), '小节'),
  services: described(z.array(z.string()), '提到的服务', '写服务的编号'),
  confirmed: described(
    z.array(
      z.strictObject({
        text: text(80, '内容'),
        asOf: partialDate('截至'),
        source: id('出处', '写出处的编号'),
      }),
    ),
    '后来核实的',
  ),
})

/** `news.json`: articles, newest first. */
export const newsSchema = z.strictObject({
  $schema: z.string().optional(),
  articles: described(z.array(article), '文章'),
})
