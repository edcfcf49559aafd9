import type { z } from 'zod'
import type { Fault } from './fault'
import { fieldsAlong, keysAt } from './field'
import { locate } from './locate'
import type { DatasetFile } from './read'
import { jsonSchemas, schemas } from './schemas'
import { type Path, valueAt } from './select'
import { suggest } from './suggest'

type Issue = z.core.$ZodIssue

/** Where a file departs from its schema: wrong type, missing, unknown, too long, not the expected form. */
export function shapeFaults(file: DatasetFile, json: unknown): Fault[] {
  const result = schemas[file].safeParse(json)
  if (result.success) return []
  return result.error.issues.flatMap((issue) => issueFaults(file, json, issue))
}

function issueFaults(file: DatasetFile, json: unknown, issue: Issue): Fault[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      ...locate(file, json, [...path, key]),
      problem: `没有「${key}」这个字段`,
      ...unknownKeyAdvice(file, path, key),
    }))
  }
  return [{ ...locate(file, json, path), ...explain(issue, describedAs(file, path), valueAt(json, path)) }]
}

function unknownKeyAdvice(file: DatasetFile, path: Path, key: string): Pick<Fault, 'advice'> {
  const known = keysAt(jsonSchemas[file], path)
  const meant = suggest(key, known)
  return { advice: meant ? `是不是想写「${meant}」？` : `删掉它；这里可以写：${known.join('、')}` }
}

function describedAs(file: DatasetFile, path: Path): string {
  return fieldsAlong(jsonSchemas[file], path).at(-1)?.description ?? ''
}

function explain(issue: Issue, description: string, value: unknown): Pick<Fault, 'problem' | 'advice'> {
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
    default:
      return { problem: '不合要求', advice: `对照说明改${hint}` }
  }
}

function tooBig(issue: z.core.$ZodIssueTooBig, value: unknown): Pick<Fault, 'problem' | 'advice'> {
  if (issue.origin === 'string' && typeof value === 'string') {
    return {
      problem: `太长：有 ${value.length} 个字，放不下`,
      advice: `最多 ${issue.maximum} 个字，请改短`,
    }
  }
  if (issue.origin === 'array') return { problem: '条数太多', advice: `最多 ${issue.maximum} 条` }
  return { problem: `数太大：${String(value)}`, advice: `最大 ${issue.maximum}` }
}

function tooSmall(issue: z.core.$ZodIssueTooSmall, hint: string): Pick<Fault, 'problem' | 'advice'> {
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
