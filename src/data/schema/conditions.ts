import { z } from 'zod'
import { binId, described, example, id, partialDate, text } from './fields'

/** One of several answers: what is meant, and where that goes or what is done with it. */
const conditionCase = example(
  z
    .strictObject({
      what: text(14, '哪一种', '干净的、瓶子、喝剩的'),
      bin: binId('投哪里').optional(),
      put: text(20, '怎么办', '不进桶的写这里，例如「倒下水口」；进桶的可以补一句').optional(),
    })
    .refine(({ bin, put }) => bin !== undefined || put !== undefined, {
      error: '没说投哪里：写 bin，或写 put',
    }),
  { what: '喝剩的', put: '倒下水口' },
)

/** What a rule answers: one bin, the bin that the thing has anyway, or several cases. */
const conditionAnswer = {
  bin: binId('投哪里').optional(),
  own: described(z.literal(true), '还投原来的桶', '投哪里照物品表，不因为这个变').optional(),
  cases: described(z.array(conditionCase).min(2).max(4), '分情况', '两种以上说法，或几部分分开投').optional(),
  text: text(40, '为什么', '一句话'),
  source: text(30, '出处', '哪份指引、哪次查询'),
  asOf: partialDate('出处的日期'),
}
const oneAnswer = ({ bin, own, cases }: { bin?: unknown; own?: unknown; cases?: unknown }) =>
  [bin, own, cases].filter((each) => each !== undefined).length === 1
const oneAnswerError = { error: 'bin、own、cases 要写一个，也只写一个' }

const words = (title: string, description: string) =>
  described(z.array(text(10, '词', '人们怎么说')).min(1), title, description)

/** What changes the bin of a thing, and how. The first rule that fits is believed. */
export const conditions = z.strictObject({
  states: described(
    z.array(z.strictObject({ id: id('编号'), words: words('说法', '没洗、沾了油、油乎乎') })),
    '状态',
    '物品变成什么样了，人们怎么说；一个说法只写在一处',
  ),
  kinds: described(
    z.array(
      z.strictObject({
        id: id('编号'),
        bins: described(z.array(binId('桶')).min(1), '原来投哪里', '不写就不管它投哪里').optional(),
        endings: words('词尾', '名称或别名以它结尾的算这一类').optional(),
        names: words('名称', '物品表里没有也算这一类的').optional(),
      }),
    ),
    '哪一类东西',
    '按原来投哪里、词尾或名称认',
  ),
  rules: described(
    z.array(
      example(
        z
          .strictObject({
            kind: id('哪一类', '写上面 kinds 里的编号'),
            states: described(
              z.array(id('状态', '写上面 states 里的编号')).min(1),
              '什么状态',
              '其中一个就算；不写就什么状态都算',
            ).optional(),
            ...conditionAnswer,
          })
          .refine(oneAnswer, oneAnswerError),
        { kind: 'paper', own: true as const, text: '一句话', source: '投放指引', asOf: '2019-04' },
      ),
    ),
    '规则',
    '从上往下，第一条合的算',
  ),
  wholes: described(
    z.array(
      example(
        z
          .strictObject({
            endings: words('词尾', '盒、袋、瓶、壳、皮、核：说的是它，不是装在里面的东西'),
            of: described(
              z.array(binId('桶')).min(1),
              '什么东西的',
              '前面那样东西投哪里；不写就什么都行',
            ).optional(),
            except: described(
              z.array(text(10, '词', '前面那样东西')),
              '除了',
              '前面那样东西以它结尾的不算',
            ).optional(),
            ...conditionAnswer,
          })
          .refine(oneAnswer, oneAnswerError),
        { endings: ['皮'], own: true as const, text: '一句话', source: '投放指引', asOf: '2019-04' },
      ),
    ),
    '什么东西的盒、袋、皮',
    '表里没有的；从上往下，第一条合的算',
  ),
})
