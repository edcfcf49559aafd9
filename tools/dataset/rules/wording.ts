import { datasetFiles } from '../read'
import { strings } from '../select'
import type { Content, Finding } from './finding'

/** What no text of any file may hold. */
const unwanted: { test: RegExp; problem: string; advice: string }[] = [
  { test: /^\s+$/, problem: '只有空格，等于没写', advice: '写上内容；不知道就整个字段不写' },
  { test: /^\s+\S|\S\s+$/, problem: '开头或结尾有多余的空格', advice: '删掉空格' },
  {
    test: /<\/?[a-z!]|&(?:[a-z]+|#\d+|#x[0-9a-f]+);/i,
    problem: '有网页代码（HTML）',
    advice: '只写文字；小程序会把代码原样显示出来',
  },
  {
    // Line breaks and tabs too: a text is one line on its card, and one item is one line of the packed table.
    test: /[\p{Cc}\u200b-\u200f\u2028\u2029\ufeff\ufffd]/u,
    problem: '有换行、制表符、乱码或看不见的字符',
    advice: '删掉这段，重新打一遍；要分段就分成两条',
  },
  {
    test: /(?<!\d)1[3-9]\d{9}(?!\d)/,
    problem: '有像个人手机号的数字',
    advice: '不写私人号码；改成单位电话，或删掉',
  },
]

/** Text that is blank, holds HTML or invisible characters, or gives somebody's private number away. */
export function unwantedText(content: Content): Finding[] {
  return datasetFiles.flatMap((file) =>
    strings(content[file]).flatMap(({ path, value }) =>
      unwanted
        .filter(({ test }) => test.test(value))
        .map(({ problem, advice }) => ({ file, path, problem, advice })),
    ),
  )
}
