import type { Diagnostic } from '../diagnostic'
import { textNodes } from '../json-path'
import type { Content } from '../read'
import { datasetFiles } from '../read'
import { hasMobileNumber } from './private-number'

/** What no text of any file may hold. `found` says what of it is there, `undefined` for nothing. */
interface Unwanted {
  found(text: string): string | undefined
  advice: string
}

/** Line breaks and tabs: a text is one line on its card, and one item is one line of the packed table. */
const control = /[\p{Cc}\p{Zl}\p{Zp}]/u
/** Half a surrogate pair, private use, and what decoders put for bytes they cannot read. */
const garbled = /[\p{Cs}\p{Co}\ufffd]/u
/** Format characters (zero-width, direction overrides, soft hyphens, tags) and whatever else is drawn as nothing. */
const invisible = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/u

const unwanted: Unwanted[] = [
  { found: has(/^\s+$/, '只有空格，等于没写'), advice: '写上内容；不知道就整个字段不写' },
  { found: has(/^\s+\S|\S\s+$/, '开头或结尾有多余的空格'), advice: '删掉空格' },
  {
    found: has(/<\/?[a-z!]|&(?:[a-z]+|#\d+|#x[0-9a-f]+);/i, '有网页代码（HTML）'),
    advice: '只写文字；小程序会把代码原样显示出来',
  },
  { found: hasCharacter(control, '有换行、制表符或别的控制符'), advice: '删掉；要分段就分成两条' },
  { found: hasCharacter(garbled, '有乱码'), advice: '删掉这段，重新打一遍' },
  { found: hasCharacter(invisible, '有看不见的字符'), advice: '删掉这段，重新打一遍，不要粘贴' },
  {
    found: (text) => (hasMobileNumber(text) ? '有像个人手机号的数字' : undefined),
    advice: '不写私人号码，公开了就收不回来；改成单位的座机或热线，或删掉',
  },
]

/** Text that is blank, holds HTML or invisible characters, or gives somebody's private number away. */
export function unwantedText(content: Content): Diagnostic[] {
  return datasetFiles.flatMap((file) =>
    textNodes(content[file]).flatMap(({ path, value }) =>
      unwanted.flatMap(({ found, advice }) => {
        const problem = found(value)
        return problem === undefined ? [] : [{ file, path, problem, advice }]
      }),
    ),
  )
}

function has(pattern: RegExp, problem: string): Unwanted['found'] {
  return (text) => (pattern.test(text) ? problem : undefined)
}

/** Names the first such character, which nobody can see, by its code point and by what it stands behind. */
function hasCharacter(pattern: RegExp, problem: string): Unwanted['found'] {
  return (text) => {
    const match = pattern.exec(text)
    if (match === null) return undefined
    const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    const before = [...text.slice(0, match.index)].slice(-4).join('')
    return `${problem}（U+${code}，在${before === '' ? '开头' : `「${before}」后面`}）`
  }
}
