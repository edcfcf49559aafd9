import { z } from 'zod'
import { conditions } from './conditions'
import { binId, day, described, example, icon, id, partialDate, schemaPointer, text } from './fields'

/** The colours that are drawn, in light and dark, with text on them that can be read (`src/styles/tokens.scss`). */
const colours = ['蓝', '红', '绿', '灰', '棕', '黑'] as const

/** The item table is packed into one string for the phone; these three divide it. */
const plain = (max: number, title: string) =>
  described(
    z
      .string()
      .min(1)
      .max(max)
      .regex(/^[^;|,]+$/),
    title,
    '不能有半角的 ; | ,',
  )
const itemName = plain(16, '名称')

const how = z.strictObject({
  title: text(8, '要点', '几个字说做什么：倒空冲净'),
  text: text(40, '说明', '一句话说怎么做'),
  about: described(
    z.array(text(6, '词', '物品名字或别名里的字')),
    '只对哪些物品说',
    '名字或别名里有其中一个词的物品才说这一条；空着（[]）只在这个桶自己的页面上说；不写就对所有物品说',
  ).optional(),
})

const bin = z.strictObject({
  id: id('编号'),
  name: text(6, '名称', '条例里的叫法'),
  colour: described(z.enum(colours), '桶的颜色', '街上的桶是什么颜色；不进桶的（大件、装修）不写').optional(),
  icon,
  what: text(20, '有哪些', '大方块上的两行'),
  rule: text(20, '一句话', '什么样的东西投这里'),
  how: described(z.array(how).min(1), '怎么投', '投之前要做的，一条一件'),
  mistakes: described(z.array(itemName), '看着像，其实不是', '写物品名称，投哪里按物品表'),
})

const twoBins = [
  {
    id: 'recyclable',
    name: '可回收物',
    colour: '蓝' as const,
    icon: 'bin-recycle',
    what: '纸、塑料、玻璃、金属、织物',
    rule: '能再卖的',
    how: [{ title: '轻投', text: '干净、干燥、轻投' }],
    mistakes: [],
  },
  {
    id: 'hazardous',
    name: '有害垃圾',
    colour: '红' as const,
    icon: 'bin-hazard',
    what: '药、电池、灯管、油漆',
    rule: '对人有害的',
    how: [{ title: '轻放', text: '破损的包好再投' }],
    mistakes: [],
  },
]

const item = z.strictObject({
  name: itemName,
  bin: binId('投哪里'),
  votes: described(
    z
      .tuple([z.int().min(1).max(99), z.int().min(1).max(99)])
      .refine(([agreeing, seen]) => agreeing <= seen, { error: '说法一致的比查到的还多' }),
    '出处数',
    '[说法一致的, 查到的]；只有一处的显示「供参考」',
  ),
  aliases: described(
    z.array(plain(16, '别名')),
    '别名',
    '同一样东西的别的叫法，搜得到；没有就不写',
  ).optional(),
  note: plain(30, '说明').optional(),
})

const asked = z.strictObject({
  name: itemName,
  count: described(z.int().min(1), '查询次数', '没有确数就不写').optional(),
})

const confusable = z.strictObject({
  items: described(z.array(itemName).min(2).max(4), '物品', '两到四样，写物品表里的名称'),
  reason: text(60, '差在哪', '为什么投得不一样，怎么一眼分清'),
})

/** A part is either an item of the table (its bin is the table's) or something to do, such as pouring it away. */
const part = example(
  z
    .strictObject({
      name: text(8, '部分', '拆下来的这一样：杯子、吸管'),
      item: described(itemName, '物品', '物品表里的名称，投哪里按物品表').optional(),
      put: text(20, '怎么办', '不进桶的写这里，例如「倒下水口」；进桶的可以补一句').optional(),
    })
    .refine(({ item, put }) => item !== undefined || put !== undefined, {
      error: '没说投哪里：写 item，或写 put',
    }),
  { name: '盖子', put: '拧下来另投' },
)

const comesApart = z.strictObject({
  item: itemName,
  parts: described(z.array(part).min(2), '拆开投', '至少两样，一样一条'),
})

/** What people here say for a thing, where the item table's aliases lack it: a fact of language, not of sorting. */
const dialectSynonym = z.strictObject({
  word: text(8, '说法', '本地话或俗名'),
  item: described(itemName, '物品', '物品表里的名称，意思必须相同'),
})

/** `sorting.json`: the item table and the rules around it. */
export const sortingSchema = z.strictObject({
  $schema: schemaPointer,
  law: described(
    z.strictObject({
      name: text(24, '法规', '全名，带书名号'),
      since: day('施行日期', '写成 2019-07-01 的样子'),
      table: text(40, '物品表的出处', '物品投哪里是照什么写的'),
      tableAsOf: partialDate('物品表的日期'),
      standard: text(8, '谁的标准', '接在「按」后面：上海标准、成都标准'),
    }),
    '依据',
    '照哪部法规、哪张表分的',
  ),
  bins: described(
    example(
      z
        .array(bin)
        .max(12)
        .refine(
          (bins) => {
            const coloured = bins.filter(({ colour }) => colour !== undefined).length
            return coloured >= 2 && coloured <= 8
          },
          { error: '有颜色的桶要两到八个' },
        ),
      twoBins,
    ),
    '桶和不进桶的几类',
    '有颜色的排成大块，没有颜色的列在下面，都照这里的顺序',
  ),
  unsure: described(
    z.strictObject({
      bin: binId('投哪里'),
      exceptions: described(
        z.array(
          z.strictObject({
            things: text(40, '哪些东西', '用顿号隔开：药、电池、灯管'),
            bin: binId('投哪里'),
          }),
        ),
        '例外',
        '再分不清也不能那样投的东西；没有就写 []',
      ),
    }),
    '实在分不清',
    '查不到的东西投哪里',
  ),
  fines: described(
    z.array(
      z.strictObject({
        who: text(10, '谁', '个人或单位'),
        text: text(60, '怎么罚', '什么情况下罚多少，照法规写'),
      }),
    ),
    '罚款',
    '照法规写；没有就写 []',
  ),
  opening: text(60, '几点能投', '全街道都对的一句话；各小区不一样就说看公示'),
  askedNote: text(60, '常问词的出处', '哪段时间、哪里的查询记录'),
  examples: described(
    z.strictObject({
      synonym: described(
        z.strictObject({
          word: text(8, '叫法', '表里有的别名或本地说法'),
          item: described(itemName, '物品', '物品表里的名称'),
        }),
        '换个叫法也能找到',
        '一个大家都懂的例子：洋山芋就是土豆',
      ),
      quiz: described(z.array(itemName).length(2), '弄混的两样', '答题入口上的例子：大骨头、小骨头'),
    }),
    '例子',
    '页面上举的例子，都要在物品表里',
  ),
  asked: described(z.array(asked), '大家常问', '问得多的排在前面'),
  confusable: described(z.array(confusable), '容易弄混', '看着像、投得不一样的几样放在一条里'),
  comesApart: described(z.array(comesApart), '要拆开的', '几部分投得不一样的东西'),
  dialectSynonyms: described(z.array(dialectSynonym), '本地说法', '物品表的别名里没有的方言和俗名'),
  conditions: described(conditions, '脏了、空了、过期了', '会改变投哪里的情形；没有就不写').optional(),
  items: described(z.array(item).min(1), '物品表', '一样东西一条，名称不能重'),
})
