import { type ParseError, parse, printParseErrorCode, visit } from 'jsonc-parser'
import type { JsonPath } from './json-path'

/** Where a text stops being JSON, and what is wrong there, in Chinese. Lines and columns are counted from one. */
export interface SyntaxDiagnostic {
  line: number
  column: number
  problem: string
}

/** A key that an object has more than once: JSON.parse keeps the last value and drops the others without a word. */
export interface RepeatedKey {
  path: JsonPath
  key: string
  /** Counted from one. */
  first: number
  again: number
}

/**
 * The first error in a text that JSON.parse refuses; `undefined` where none is found. The words do not depend on the
 * version of Node. Throws RangeError for text nested so deeply that no parser gets through it.
 */
export function syntaxDiagnostic(text: string): SyntaxDiagnostic | undefined {
  const errors: ParseError[] = []
  parse(text, errors, { disallowComments: true, allowTrailingComma: false })
  const [error] = errors
  if (error === undefined) return undefined
  const { at, problem } = describe(text, error)
  const before = text.slice(0, at).split(/\r\n|\r|\n/)
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, problem }
}

/** Every key written twice in one object. The text must be JSON of no great depth. */
export function repeatedKeys(text: string): RepeatedKey[] {
  const found: RepeatedKey[] = []
  const open: Map<string, number>[] = []
  visit(text, {
    onObjectBegin: () => {
      open.push(new Map())
    },
    onObjectEnd: () => {
      open.pop()
    },
    onObjectProperty: (key, _offset, _length, line, _column, parent) => {
      const seen = open.at(-1)
      const first = seen?.get(key)
      if (first !== undefined) found.push({ path: [...parent(), key], key, first, again: line + 1 })
      else seen?.set(key, line + 1)
    },
  })
  return found
}

/** What stands at the error decides what is said: the parser's own code only tells what it had expected. */
function describe(text: string, { error, offset, length }: ParseError): { at: number; problem: string } {
  const before = text.slice(0, offset).trimEnd()
  const found = text.slice(offset, offset + Math.max(length, 1))
  const character = [...found][0] ?? ''
  if (text.trim() === '') return { at: 0, problem: '文件是空的' }
  if (/[“”‘’＂，、：；｛｝【】［］]/.test(character))
    return { at: offset, problem: `「${character}」是中文标点，要换成英文的` }
  if (/^['`]/.test(character)) return { at: offset, problem: `${character} 不能当引号，要用英文双引号 "` }
  if (found.startsWith('/')) return { at: offset, problem: 'JSON 里不能写注释，删掉它' }
  switch (printParseErrorCode(error)) {
    case 'PropertyNameExpected':
    case 'ValueExpected':
      if (offset >= text.trimEnd().length) return { at: before.length, problem: '文件没写完，后面少了内容' }
      if (/^[}\],]/.test(character) && before.endsWith(','))
        return { at: before.length - 1, problem: '这里多了一个逗号' }
      if (/[}\]:,]/.test(character)) return { at: offset, problem: '这里少了一个值' }
      return { at: offset, problem: '字段名要加英文双引号 "' }
    case 'ColonExpected':
      return { at: before.length, problem: '字段名后面少了冒号 :' }
    case 'CommaExpected':
      return { at: before.length, problem: '这里少了一个逗号，或者前面少了引号' }
    case 'CloseBraceExpected':
      return { at: before.length, problem: '少了右花括号 }' }
    case 'CloseBracketExpected':
      return { at: before.length, problem: '少了右方括号 ]' }
    case 'EndOfFileExpected':
      return { at: offset, problem: '内容已经结束，后面多出了东西（多半是多了一个括号）' }
    case 'UnexpectedEndOfString':
      return { at: offset, problem: '这段文字少了结尾的引号 "' }
    case 'InvalidNumberFormat':
    case 'UnexpectedEndOfNumber':
      return { at: offset, problem: '数字的写法不对' }
    case 'InvalidCharacter':
      return { at: offset, problem: '文字里有换行、制表符或别的控制符' }
    case 'InvalidUnicode':
    case 'InvalidEscapeCharacter':
      return { at: offset, problem: '反斜杠 \\ 后面的写法不对；要写反斜杠本身就写两个' }
    default:
      return { at: offset, problem: `不认识「${found.slice(0, 12)}」：文字要加英文双引号 "` }
  }
}
