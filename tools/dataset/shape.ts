import type { z } from 'zod'
import { explain } from './explain'
import type { Fault } from './fault'
import { fieldsAlong, keysAt } from './field'
import { inWords } from './locate'
import type { DatasetFile } from './read'
import type { Finding } from './rules/finding'
import { jsonSchemas, schemas } from './schemas'
import { type Path, valueAt } from './select'
import { suggest } from './suggest'

type Issue = z.core.$ZodIssue

/** Where a file departs from its schema: wrong type, missing, unknown, too long, not the expected form. */
export function shapeFindings(file: DatasetFile, json: unknown): Finding[] {
  const result = schemas[file].safeParse(json)
  if (result.success) return []
  return result.error.issues.flatMap((issue) => issueFindings(file, json, issue))
}

/** The same in words, for one file on its own. */
export function shapeFaults(file: DatasetFile, json: unknown): Fault[] {
  return shapeFindings(file, json).map((finding) => inWords(finding, json))
}

function issueFindings(file: DatasetFile, json: unknown, issue: Issue): Finding[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      path: [...path, key],
      problem: `没有「${key}」这个字段`,
      ...unknownKeyAdvice(file, json, path, key),
    }))
  }
  return [{ file, path, ...explain(issue, describedAs(file, json, path), valueAt(json, path)) }]
}

function unknownKeyAdvice(file: DatasetFile, json: unknown, path: Path, key: string): Pick<Fault, 'advice'> {
  const known = keysAt(jsonSchemas[file], path, json)
  const meant = suggest(key, known)
  return { advice: meant ? `是不是想写「${meant}」？` : `删掉它；这里可以写：${known.join('、')}` }
}

function describedAs(file: DatasetFile, json: unknown, path: Path): string {
  return fieldsAlong(jsonSchemas[file], path, json).at(-1)?.description ?? ''
}
