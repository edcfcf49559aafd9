import type { z } from 'zod'
import type { Diagnostic } from './diagnostic'
import { explain } from './explain'
import { fieldsAlong, keysAt } from './field'
import { adviceOnHours } from './hours-advice'
import { type JsonPath, valueAt } from './json-path'
import { adviceOnAdded, adviceOnChanged, adviceOnGone } from './old-shape'
import type { DatasetFile } from './read'
import { jsonSchemas, schemas } from './schemas'
import { suggest } from './suggest'

type Issue = z.core.$ZodIssue

/** Where a file departs from its schema: wrong type, missing, unknown, too long, not the expected form. */
export function schemaDiagnostics(file: DatasetFile, json: unknown): Diagnostic[] {
  const result = schemas[file].safeParse(json)
  if (result.success) return []
  return result.error.issues.flatMap((issue) => issueDiagnostics(file, json, issue))
}

function issueDiagnostics(file: DatasetFile, json: unknown, issue: Issue): Diagnostic[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      path: [...path, key],
      problem: `没有「${key}」这个字段`,
      ...unknownKeyAdvice(file, json, path, key),
    }))
  }
  const value = valueAt(json, path)
  const explained = explain(issue, describedAs(file, json, path), value)
  const block =
    value === undefined
      ? adviceOnAdded(file, path)
      : (adviceOnHours(path, value) ?? adviceOnChanged(file, path, value))
  return [{ file, path, ...explained, ...(block !== undefined && { advice: block }) }]
}

function unknownKeyAdvice(
  file: DatasetFile,
  json: unknown,
  path: JsonPath,
  key: string,
): Pick<Diagnostic, 'advice'> {
  const moved = adviceOnGone(file, [...path, key], valueAt(json, [...path, key]))
  if (moved !== undefined) return { advice: moved }
  const known = keysAt(jsonSchemas[file], path, json)
  const meant = suggest(key, known)
  return { advice: meant ? `是不是想写「${meant}」？` : `删掉它；这里可以写：${known.join('、')}` }
}

function describedAs(file: DatasetFile, json: unknown, path: JsonPath): string {
  return fieldsAlong(jsonSchemas[file], path, json).at(-1)?.description ?? ''
}
