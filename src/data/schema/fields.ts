import { z } from 'zod'

/** Describes a field for editors: `title` is its name, `description` says what to write. Both are shown by VS Code. */
export const described = <T extends z.ZodType>(field: T, title: string, description: string): T =>
  field.meta({ title, description })

/** What a field of a certain form may hold, for VS Code and for the blocks that the check gives to copy. */
export const example = <T extends z.ZodType>(field: T, value: z.core.output<T>): T =>
  field.meta({ examples: [value] })

/** The same field with what each of its choices means, in Chinese. */
export const named = <T extends Record<string, string>>(
  choices: z.ZodEnum<T>,
  names: Record<string & keyof T, string>,
): z.ZodEnum<T> => choices.meta({ enumDescriptions: choices.options.map((choice) => names[choice]) })

/** What makes VS Code complete and explain a dataset file. */
export const schemaPointer = described(
  z.string(),
  '说明文件',
  '编辑器靠它提示每个字段怎么写；不显示，不用改',
).optional()

/** Plain text of at most `max` characters: what fits the place where it is shown. */
export const text = (max: number, title: string, description: string) =>
  described(z.string().min(1).max(max), title, description)

/** A lower-case identifier that other rows point to. */
export const id = (title: string, description = '小写字母、数字和连字符；定了就不再改') =>
  described(z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), title, description)

/** A calendar date as exactly as it is known: `2019`, `2019-08` or `2019-08-05`. */
export const partialDate = (title: string, description = '知道多少写多少：2019、2019-08 或 2019-08-05') =>
  example(described(z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/), title, description), '2019-08-05')

/** A full calendar day, `2019-08-05`. */
export const day = (title: string, description = '写成 2019-08-05 的样子') =>
  example(described(z.string().regex(/^\d{4}-\d{2}-\d{2}$/), title, description), '2019-08-05')

export const latitude = described(z.number().min(-90).max(90), '纬度', '单位度，上海约 31')
export const longitude = described(z.number().min(-180).max(180), '经度', '单位度，上海约 121')

/** Where a point was copied from: the same door has other numbers on another map. */
export const system = described(
  named(z.enum(['gcj02', 'bd09', 'wgs84']), {
    gcj02: '腾讯、高德地图',
    bd09: '百度地图',
    wgs84: '手机或 GPS',
  }),
  '坐标从哪里抄的',
  'gcj02 腾讯、高德地图（不写就是它）；bd09 百度地图；wgs84 手机或 GPS；装配时自动换算',
).optional()

/** A number as it is dialled. `tools/dataset/rules/phones.ts` says what may stand here, and what to write instead. */
export const phoneNumber = example(
  text(40, '号码', '加引号；座机带区号，中间用连字符：021-65440000；不写私人手机'),
  '021-65440000',
)

/** What is dialled once the call is answered. */
export const extension = example(
  described(
    z.string().regex(/^\d{1,8}$/),
    '分机',
    '接通后再按的号，加引号，只写数字，例如 "801"；没有就不写',
  ),
  '801',
).optional()

/** Names of the icons in `src/styles/icons.scss`. */
export const icon = example(id('图标', '图标名，见 src/components/icon.tsx'), 'home')

/** The id of a bin in `sorting.json`. */
export const binId = (title: string) => id(title, '写上面 bins 里的编号')
