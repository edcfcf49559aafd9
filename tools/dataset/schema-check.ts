import type { z } from 'zod'
import { blockFor } from './block'
import type { Diagnostic } from './diagnostic'
import { knownIn } from './examples'
import { explain, type Written } from './explain'
import { fieldsAlong, keysAt, metaOf } from './field'
import { adviceOnHours } from './hours-advice'
import { type JsonPath, valueAt } from './json-path'
import { adviceOnChanged, adviceOnGone, formerName } from './old-shape'
import type { Content, DatasetFile } from './read'
import { schemas } from './schemas'
import { suggest } from './suggest'

type Issue = z.core.$ZodIssue

/** Where a file departs from its schema: wrong type, missing, unknown, too long, not the expected form. */
export function schemaDiagnostics(file: DatasetFile, content: Content): Diagnostic[] {
  const result = schemas[file].safeParse(content[file])
  if (result.success) return []
  const said = new Set<string>()
  return result.error.issues
    .filter((issue) => {
      // A list where text belongs is not also too short.
      const where = JSON.stringify(issue.path)
      const first = issue.code === 'unrecognized_keys' || !said.has(where)
      said.add(where)
      return first
    })
    .flatMap((issue) => issueDiagnostics(file, content, issue))
}

function issueDiagnostics(file: DatasetFile, content: Content, issue: Issue): Diagnostic[] {
  const json = content[file]
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
  const explained = explain(issue, writtenAt(file, content, path))
  const advice =
    adviceOnChanged(file, path, value) ?? adviceOnHours(path, value, explained.advice) ?? explained.advice
  const former = value === undefined ? formerName(file, path) : undefined
  return [
    {
      file,
      path,
      problem: explained.problem,
      advice: former === undefined ? advice : `${advice}；${former}`,
    },
  ]
}

/** What stands at a path, and what may stand there. */
function writtenAt(file: DatasetFile, content: Content, path: JsonPath): Written {
  const json = content[file]
  const along = fieldsAlong(schemas[file], path, json)
  const field = path.length === 0 ? schemas[file] : along.at(-1)
  const value = valueAt(json, path)
  const known = knownIn(file, content)
  const own = field && blockFor(field, value, path, { ...known, samples: false })
  const key = path.at(-1)
  return {
    field,
    description: along.flatMap((each) => metaOf(each).description ?? []).at(-1) ?? '',
    value,
    key: typeof key === 'string' ? key : undefined,
    block: own ?? (field && blockFor(field, value, path, { ...known, samples: true })),
    sample: own === undefined,
  }
}

function unknownKeyAdvice(
  file: DatasetFile,
  json: unknown,
  path: JsonPath,
  key: string,
): Pick<Diagnostic, 'advice'> {
  const moved = adviceOnGone(file, [...path, key], valueAt(json, [...path, key]))
  if (moved !== undefined) return { advice: moved }
  const known = keysAt(schemas[file], path, json)
  const meant = suggest(key, known)
  return { advice: meant ? `是不是想写「${meant}」？` : `删掉它；这里可以写：${known.join('、')}` }
}
