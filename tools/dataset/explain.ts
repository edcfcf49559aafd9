import type { z } from 'zod'
import type { Diagnostic } from './diagnostic'
import { suggest } from './suggest'

type Issue = z.core.$ZodIssue
type Explanation = Pick<Diagnostic, 'problem' | 'advice'>

/**
 * What an editor reads of one thing zod found: `value` is what stands there (`undefined` for nothing),
 * `description` what the schema asks for.
 */
export function explain(issue: Issue, description: string, value: unknown): Explanation {
  const hint = description === '' ? '' : `：${description}`
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined
        ? { problem: '没写', advice: `补上，要写${typeNames[issue.expected] ?? issue.expected}${hint}` }
        : {
            problem: `写成了${kindOf(value)}`,
            advice: `要写${typeNames[issue.expected] ?? issue.expected}${hint}`,
          }
    case 'invalid_value': {
      const allowed = issue.values.map(String)
      const meant = typeof value === 'string' ? suggest(value, allowed) : undefined
      return {
        problem: value === undefined ? '没写' : `不认识 ${JSON.stringify(value)}`,
        advice: meant ? `是不是想写 "${meant}"？` : `只能写：${allowed.join('、')}`,
      }
    }
    case 'invalid_union':
      return {
        problem: value === undefined ? '没写' : `不认识 ${JSON.stringify(value)}`,
        advice: `换一种写法${hint}${optionsOf(issue)}`,
      }
    case 'too_big':
      return tooBig(issue, value)
    case 'too_small':
      return tooSmall(issue, hint)
    case 'invalid_format':
      return {
        problem: `「${String(value)}」的写法不对`,
        advice: `照这样写${hint || `：${issue.pattern ?? ''}`}`,
      }
    // A rule written into the schema says itself, in Chinese, what it wants.
    case 'custom':
      return { problem: issue.message, advice: `改正这一条${hint}` }
    default:
      return { problem: '不合要求', advice: `对照说明改${hint}` }
  }
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

function tooSmall(issue: z.core.$ZodIssueTooSmall, hint: string): Explanation {
  if (issue.origin === 'string') return { problem: '是空的', advice: `写上内容；不知道就整个字段不写${hint}` }
  if (issue.origin === 'array') return { problem: '条数太少', advice: `至少 ${issue.minimum} 条` }
  return { problem: '数太小', advice: `最小 ${issue.minimum}` }
}

function optionsOf(issue: Issue): string {
  return 'options' in issue && Array.isArray(issue.options) ? `；可以写：${issue.options.join('、')}` : ''
}

const typeNames: Record<string, string> = {
  string: '文字（加引号）',
  number: '数字（不加引号）',
  int: '整数（不加引号）',
  boolean: ' true 或 false',
  array: '列表 [ ]',
  tuple: '列表 [ ]',
  object: '对象 { }',
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
