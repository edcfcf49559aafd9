import { schemaText } from '../../../scripts/schema-text'
import { checkDataset } from '../../../tools/dataset/check'
import type { LocatedDiagnostic } from '../../../tools/dataset/diagnostic'
import { isObject, type JsonPath, valueAt } from '../../../tools/dataset/json-path'
import { datasetFiles, readDataset } from '../../../tools/dataset/read'
import { put, riverside } from '../../fixtures/broken-dataset'
import { type SchemaField, schemaFields } from '../../fixtures/schema-fields'

/** `services[0].note`, as the check writes a path. */
const dotted = (path: JsonPath) =>
  path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${step}`))
    .join('')

const everyField = datasetFiles.flatMap(schemaFields)
const named = (fields: SchemaField[]) =>
  fields.map((field) => {
    const kind = field.given.map(({ value }) => ` (${value})`).join('')
    return { ...field, name: `${field.file} ${dotted(field.path)}${kind}` }
  })
const texts = everyField.filter(({ field }) => field.type === 'string')
const limited = named(texts.filter(({ field }) => field.maxLength !== undefined))

/** What the check says once `text` stands in this field, and around it no more than the way to it. */
function diagnosticsWith({ file, path, given }: SchemaField, text: string): LocatedDiagnostic[] {
  const raw = readDataset(riverside)
  for (const { path: where, value } of [...given, { path, value: text }]) {
    where.slice(1).forEach((step, index) => {
      const way = where.slice(0, index + 1)
      const there = valueAt(raw.json[file], way)
      if (!isObject(there) && !Array.isArray(there))
        put(raw.json[file], way, typeof step === 'number' ? [] : {})
    })
    put(raw.json[file], where, value)
  }
  return checkDataset(raw, '2026-11-24')
}

/** The diagnostic's file, row and field, as an editor must read them. */
function place({ file, path, titles }: SchemaField) {
  const first = path.findIndex((step) => typeof step === 'number')
  const inRow = path.slice(first + 1)
  const row = first < 0 ? '' : expect.stringMatching(new RegExp(`^${titles[first - 1]}第 1 条`))
  const last = inRow.at(-1)
  const title = typeof last === 'number' ? `第 ${last + 1} 条` : titles.at(-1)
  return {
    file,
    row,
    field: inRow.length === 0 ? '' : expect.stringContaining(`${title}（${dotted(inRow)}）`),
  }
}

describe.each(limited)('$name', (field) => {
  const max = Number(field.field.maxLength)

  it('a text too long for its place on the screen is told, with file, row, field and how long it may be', () => {
    expect(diagnosticsWith(field, '河'.repeat(max + 1))).toContainEqual({
      ...place(field),
      problem: `太长：有 ${max + 1} 个字，放不下`,
      advice: `最多 ${max} 个字，请改短`,
    })
  })

  it('a text that just fits is not too long', () => {
    const problems = diagnosticsWith(field, '河'.repeat(max)).map(({ problem }) => problem)
    expect(problems.filter((problem) => /太长|是空的/.test(problem))).toEqual([])
  })

  it('an empty text is told, with file, row and field', () => {
    expect(diagnosticsWith(field, '')).toContainEqual(
      expect.objectContaining({
        ...place(field),
        problem: '是空的',
        advice: expect.stringContaining('不知道'),
      }),
    )
  })
})

describe('the lengths', () => {
  it('are tried for every field that has one', () => {
    const written = datasetFiles.flatMap((file) => schemaText(file).match(/"maxLength"/g) ?? [])
    expect(limited).toHaveLength(written.length)
    expect(limited.length).toBeGreaterThan(70)
  })

  it('are given for every text: without one are only forms such as dates, fixed words, and names of other rows', () => {
    const free = texts.filter(
      ({ field }) =>
        field.maxLength === undefined &&
        field.pattern === undefined &&
        field.enum === undefined &&
        field.const === undefined,
    )
    expect(named(free).map(({ name }) => name)).toEqual([
      'neighbourhood.json $schema',
      'neighbourhood.json needs[0].services[0]',
      'places.json $schema',
      'news.json $schema',
      'news.json articles[0].sections[0].blocks[0].places[0] (places)',
      'news.json articles[0].services[0]',
      'sorting.json $schema',
      'printed.json $schema',
    ])
  })
})
