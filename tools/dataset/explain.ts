import type { z } from 'zod'
import { namesOf, oneLine } from './block'
import type { Diagnostic } from './diagnostic'
import { type Field, isOptional } from './field'
import { suggest } from './suggest'

type Issue = z.core.$ZodIssue
type Explanation = Pick<Diagnostic, 'problem' | 'advice'>

/** What an editor wrote where zod found something, and what should stand there. */
export interface Written {
  field: Field | undefined
  /** What the schema asks for. */
  description: string
  /** `undefined` for nothing. */
  value: unknown
  /** The key before it; undefined for a row of a list. */
  key: string | undefined
  /** What may stand there, made of the value as far as it fits; undefined where nothing can be made. */
  block: unknown
  /** Whether the block holds examples beside the editor's own values. */
  sample: boolean
}

/** What an editor reads of one thing zod found. */
export function explain(issue: Issue, written: Written): Explanation {
  const { value, description } = written
  const hint = description === '' ? '' : `：${description}`
  switch (issue.code) {
    case 'invalid_type':
      return wrongKind(issue, written)
    case 'invalid_value':
      return wrongChoice(issue, written)
    case 'invalid_union':
      return noShape(issue, written)
    case 'too_big':
      return tooBig(issue, value)
    case 'too_small':
      return tooSmall(issue, written)
    case 'invalid_format':
      if (value === '') return empty(written)
      return {
        problem: `「${String(value)}」的写法不对`,
        advice: keeps(written) ? `写成 ${copy(written)}` : `要求${hint}`,
      }
    // A rule written into the schema says itself, in Chinese, what it wants.
    case 'custom':
      return { problem: issue.message, advice: `改正这一条${hint}` }
    default:
      return { problem: '不合要求', advice: `对照说明改${hint}` }
  }
}

function wrongKind(issue: z.core.$ZodIssueInvalidType, written: Written): Explanation {
  const { value, description } = written
  const problem =
    value === undefined
      ? '没写'
      : issue.expected === 'int' && typeof value === 'number'
        ? `${value} 不是整数`
        : `写成了${kindOf(value)}`
  const unless = unlessNone(written)
  if (value === undefined) return { problem, advice: `补上${toCopy(written)}` }
  if (containers.has(issue.expected)) return { problem, advice: `${unless}换成${toCopy(written)}` }
  if (keeps(written)) return { problem, advice: `写成 ${copy(written)}` }
  const kind = typeNames[issue.expected] ?? issue.expected
  const hint = description === '' ? '' : `：${description}`
  return { problem, advice: `${unless}要写${kind}${hint}` }
}

function wrongChoice(issue: z.core.$ZodIssueInvalidValue, written: Written): Explanation {
  const { field, value } = written
  const choices = issue.values.map(String)
  const names = field === undefined ? [] : namesOf(field)
  const named = (choice: string) => {
    const name = names[choices.indexOf(choice)]
    return `"${choice}"${name === undefined ? '' : `（${name}）`}`
  }
  const byName = choices[names.indexOf(String(value))]
  const meant = byName ?? (typeof value === 'string' ? suggest(value, choices) : undefined)
  return {
    problem: unrecognised(value),
    advice:
      meant === undefined
        ? `${unlessNone(written)}只能写：${choices.map(named).join('、')}`
        : `是不是想写 ${named(meant)}？`,
  }
}

function noShape(issue: z.core.$ZodIssueInvalidUnion, written: Written): Explanation {
  const { value, description } = written
  const problem = unrecognised(value)
  // Which of several blocks it is.
  const kinds = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : undefined
  if (kinds === undefined)
    return {
      problem,
      advice: `${unlessNone(written)}${value === undefined ? '补上' : '换成'}${toCopy(written)}`,
    }
  const meant = typeof value === 'string' ? suggest(value, kinds) : undefined
  return { problem, advice: `${meant === undefined ? '' : `是不是想写 "${meant}"？`}可以写：${description}` }
}

/** Null where a field may be left out most likely means that there is nothing to write. */
function unlessNone({ value, field }: Written): string {
  return value === null && isOptional(field) ? '没有就删掉这一段；有就' : ''
}

function unrecognised(value: unknown): string {
  if (value === undefined) return '没写'
  return typeof value === 'object' ? `写成了${kindOf(value)}` : `不认识 ${JSON.stringify(value)}`
}

function tooBig(issue: z.core.$ZodIssueTooBig, value: unknown): Explanation {
  if (issue.origin === 'string' && typeof value === 'string') {
    return {
      problem: `太长：有 ${value.length} 个字，放不下`,
      advice: `最多 ${issue.maximum} 个字，请改短`,
    }
  }
  if (issue.origin === 'array') return { problem: '条数太多', advice: `最多 ${issue.maximum} 条` }
  return { problem: `数太大：${String(value)}`, advice: `最大 ${issue.maximum}` }
}

function tooSmall(issue: z.core.$ZodIssueTooSmall, written: Written): Explanation {
  const { field } = written
  if (issue.origin === 'string') return empty(written)
  if (issue.origin === 'array') {
    const otherwise = isOptional(field) ? '没有就整个字段不写；有就' : ''
    return { problem: '条数太少', advice: `至少 ${issue.minimum} 条；${otherwise}写成${toCopy(written)}` }
  }
  return { problem: '数太小', advice: `最小 ${issue.minimum}` }
}

function empty({ field, description }: Written): Explanation {
  const otherwise = isOptional(field) ? '不知道就整个字段不写' : '不知道就问清了再写'
  return {
    problem: '是空的',
    advice: `写上内容；${otherwise}${description === '' ? '' : `：${description}`}`,
  }
}

/** `："phone": { … }（what to write; which parts are samples）`. Without a block, what to write alone. */
function toCopy(written: Written): string {
  const { block, description } = written
  if (block === undefined) return `这样${description === '' ? '' : `：${description}`}`
  const asides = [description, written.sample ? '样例换成真的' : ''].filter((part) => part !== '')
  return `：${copy(written)}${asides.length === 0 ? '' : `（${asides.join('；')}）`}`
}

function copy({ key, block }: Written): string {
  return key === undefined ? oneLine(block) : `"${key}": ${oneLine(block)}`
}

/** Whether the block is what the editor wrote, in the right form. */
function keeps({ value, block, sample }: Written): boolean {
  return value !== undefined && block !== undefined && !sample
}

const containers = new Set(['object', 'array', 'tuple'])

const typeNames: Record<string, string> = {
  string: '文字（加引号）',
  number: '数字（不加引号）',
  int: '整数（不加引号）',
  boolean: ' true 或 false',
}

function kindOf(value: unknown): string {
  if (value === null) return ' null'
  if (Array.isArray(value)) return '列表'
  return kinds[typeof value] ?? '别的'
}

const kinds: Record<string, string> = {
  string: '文字',
  number: '数字',
  boolean: ' true/false',
  object: '对象',
}
