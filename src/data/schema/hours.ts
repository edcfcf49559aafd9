import { z } from 'zod'
import { day, described, example, id, partialDate, text } from './fields'

const opens = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
const closes = z.string().regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/)

const interval = z
  .strictObject({
    from: example(described(opens, '开', '24 小时制，写成 08:30'), '08:30'),
    until: example(
      described(closes, '关', '比「开」早就是到第二天，例如 22:00 到 02:00；24:00 是午夜'),
      '17:00',
    ),
  })
  .refine(({ from, until }) => from !== until, {
    error: '开和关是同一分钟；整天开放写 00:00 到 24:00',
  })

/** Minutes after midnight of `08:30`. */
const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

const intervals = example(
  described(
    z.array(interval).refine(
      (day) => {
        const inOrder = [...day].sort((a, b) => minutes(a.from) - minutes(b.from))
        return inOrder.every(({ from, until }, index) => {
          const next = inOrder[index + 1]
          const end = minutes(until) < minutes(from) ? minutes(until) + 24 * 60 : minutes(until)
          return next === undefined || end <= minutes(next.from)
        })
      },
      { error: '两段时间重叠了' },
    ),
    '时段',
    '一天可以有几段；不开就留空',
  ),
  [{ from: '08:30', until: '17:00' }],
)

export const hours = z.strictObject({
  weekly: described(
    z
      .array(
        z.strictObject({
          days: example(
            described(z.array(z.int().min(1).max(7)).min(1), '星期', '1 是星期一，7 是星期日'),
            [1, 2, 3, 4, 5],
          ),
          intervals,
        }),
      )
      .min(1)
      .refine(
        (rows) => {
          const days = rows.flatMap((row) => row.days)
          return new Set(days).size === days.length
        },
        { error: '同一个星期几写了两次' },
      ),
    '每周',
    '时段一样的几天写成一条；没写到的星期几就是不开',
  ),
  exceptions: described(
    z.array(
      example(
        z
          .strictObject({
            date: day('哪一天', '只有一天就写它，写成 2019-08-05 的样子').optional(),
            from: day('从哪天起', '连着几天的写 from 和 until，含这一天').optional(),
            until: day('到哪天止', '含这一天，写成 2019-08-05 的样子').optional(),
            intervals,
            note: text(20, '说明', '为什么不一样：国庆、装修').optional(),
          })
          .refine(
            ({ date, from, until }) =>
              date === undefined ? from !== undefined && until !== undefined : from === undefined && !until,
            { error: '哪天说不清：一天写 "date"，连着几天写 "from" 和 "until"' },
          ),
        { date: '2027-01-01', intervals: [], note: '元旦' },
      ),
    ),
    '例外',
    '跟每周不一样的日子：写了就以它为准；没有就写 []',
  ),
  holidays: described(
    z.union([z.literal('closed'), intervals]),
    '节假日',
    '放假不开写 "closed"，开就写那几天的时段；哪几天放假看 neighbourhood.json 的 holidays；不写就是照常',
  ).optional(),
  asOf: partialDate('截至'),
  source: id('出处', '写出处的编号'),
})
