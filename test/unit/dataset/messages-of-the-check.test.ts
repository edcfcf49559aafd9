import { isObject, type JsonPath, valueAt } from '../../../tools/dataset/json-path'
import { type Content, datasetFiles, readDataset } from '../../../tools/dataset/read'
import { unknownIcons } from '../../../tools/dataset/rules/icons'
import { brokenReferences } from '../../../tools/dataset/rules/references'
import { schemaDiagnostics } from '../../../tools/dataset/schema-check'
import { diagnosticsAfter, put, riverside } from '../../fixtures/broken-dataset'
import { type SchemaField, schemaFields } from '../../fixtures/schema-fields'

const wrong: [kind: string, value: unknown][] = [
  ['text', '文字'],
  ['nothing between the quotes', ''],
  ['a number', 7],
  ['null', null],
  ['an empty list', []],
  ['an empty object', {}],
  ['nothing', undefined],
]

/** The first two rows of every list are enough to try each field, in a fraction of the time. */
function shortened(json: unknown): unknown {
  if (Array.isArray(json)) return json.slice(0, 2).map(shortened)
  return isObject(json)
    ? Object.fromEntries(Object.entries(json).map(([key, part]) => [key, shortened(part)]))
    : json
}

const dataset = Object.fromEntries(
  Object.entries(readDataset(riverside).json).map(([file, json]) => [file, shortened(json)]),
)

/** The dataset with `value` in a field, and around it no more than the way to it. */
function datasetWith({ file, path, given }: SchemaField, value: unknown): Content {
  const json: Content = { ...dataset, [file]: structuredClone(dataset[file]) }
  for (const change of [...given, { path, value }]) {
    change.path.slice(1).forEach((step, index) => {
      const way = change.path.slice(0, index + 1)
      const there = valueAt(json[file], way)
      if (!isObject(there) && !Array.isArray(there)) put(json[file], way, typeof step === 'number' ? [] : {})
    })
    put(json[file], change.path, change.value)
  }
  return json
}

const beginsWith = (path: JsonPath, start: JsonPath) => start.every((step, index) => path[index] === step)

/** The value that the advice gives to copy, `undefined` where it gives none. */
function blockIn(advice: string, path: JsonPath): unknown {
  const key = path.at(-1)
  const mark = typeof key === 'string' ? `"${key}": ` : /(?:换成|补上|写成)：?/.exec(advice)?.[0]
  const at = mark === undefined ? -1 : advice.indexOf(mark)
  if (mark === undefined || at < 0) return undefined
  const rest = advice.slice(at + mark.length)
  // The block ends where it is whole.
  for (let end = rest.length; end > 0; end -= 1) {
    try {
      return JSON.parse(rest.slice(0, end))
    } catch {}
  }
  return undefined
}

describe.each(datasetFiles)('what the check says of a wrong value in %s', (file) => {
  const fields = schemaFields(file)

  it.each(wrong)(
    '%s: tells what to write, and every block it gives to copy passes where it is pasted in',
    (_kind, value) => {
      const pasted = new Set<string>()
      for (const field of fields) {
        const broken = datasetWith(field, value)
        const found = schemaDiagnostics(file, broken).filter(({ path }) => beginsWith(path, field.path))
        for (const { path, problem, advice } of found) {
          const said = `${path.join('.')}：${problem}，${advice}`
          // Nobody who knows Excel alone can do anything with these.
          expect(said).not.toMatch(/对象 \{ \}|列表 \[ \]|undefined|\[object|\^\[/)
          const block = blockIn(advice, path)
          if (advice.startsWith('换成') || advice.startsWith('补上'))
            expect([said, block === undefined]).toEqual([said, false])
          if (block === undefined || pasted.has(`${path.join('.')} ${JSON.stringify(block)}`)) continue
          pasted.add(`${path.join('.')} ${JSON.stringify(block)}`)
          const content = { ...broken, [file]: structuredClone(broken[file]) }
          put(content[file], path, block)
          const left = [
            ...schemaDiagnostics(file, content),
            ...brokenReferences(content),
            ...unknownIcons(content),
          ].filter((other) => other.file === file && beginsWith(other.path, path))
          expect([said, left]).toEqual([said, []])
        }
      }
      expect(pasted.size).toBeGreaterThan(0)
    },
  )
})

describe('the check keeps what an editor wrote', () => {
  it.each<[string, 'places.json' | 'neighbourhood.json', JsonPath, unknown, string]>([
    ['a number in quotes', 'places.json', ['places', 0, 'number'], '1', '写成 "number": 1'],
    [
      'a date with slashes',
      'places.json',
      ['places', 0, 'services', 0, 'asOf'],
      '2019/8/5',
      '"asOf": "2019-08-05"',
    ],
    [
      'a time without its zero',
      'places.json',
      ['places', 0, 'hours', 'weekly', 0, 'intervals', 0, 'from'],
      '8：30',
      '"from": "08:30"',
    ],
    [
      'two numbers as one text',
      'places.json',
      ['places', 0, 'position'],
      '30.5085，125.0155',
      '"position": { "latitude": 30.5085, "longitude": 125.0155, "precision": "door", "radius": 50 }',
    ],
    [
      'the name of a post',
      'places.json',
      ['places', 0, 'post'],
      '河滨党群中心',
      '"post": { "name": "河滨党群中心" }',
    ],
    [
      'services by their names',
      'places.json',
      ['places', 0, 'services'],
      '社区食堂',
      '"services": [ { "service": "canteen", ',
    ],
    [
      'one host without its list',
      'neighbourhood.json',
      ['codeHosts'],
      'hebin.example',
      '"codeHosts": [ "hebin.example" ]',
    ],
    [
      'a choice by its Chinese name',
      'places.json',
      ['places', 0, 'amenities', 0, 'state'],
      '有',
      '是不是想写 "yes"（有）？',
    ],
    [
      'a word that is no choice',
      'places.json',
      ['places', 0, 'amenities', 0, 'state'],
      'maybe',
      '只能写："yes"（有）、"no"（没有）',
    ],
    [
      'what stands inside',
      'places.json',
      ['places', 0, 'hours', 'weekly'],
      '周一至周五 8:30-17:00',
      '"weekly": [ { "days": [ 1, 2, 3, 4, 5 ], "intervals": [ { "from": "08:30", "until": "17:00" } ] } ]',
    ],
    ['null for what may be left out', 'places.json', ['places', 0, 'note'], null, '没有就删掉这一段'],
    [
      'a name where an id belongs',
      'places.json',
      ['places', 0, 'services', 1, 'service'],
      '社区食堂',
      '「社区食堂」的编号是「canteen」',
    ],
  ])('%s', (_what, file, path, value, advice) => {
    expect(diagnosticsAfter({ file, path, value })).toContainEqual(
      expect.objectContaining({ file, advice: expect.stringContaining(advice) }),
    )
  })
})
