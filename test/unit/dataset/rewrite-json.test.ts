import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { rewriteJson } from '../../../tools/dataset/rewrite-json'

const anyOrder = () => []
const folder = path.resolve(__dirname, '../../../src/data/jiangwan')

describe('writing a change into the text of a JSON file', () => {
  test.each(['neighbourhood', 'places', 'news', 'sorting'])(
    '%s.json keeps every byte when nothing changes',
    (name) => {
      const text = readFileSync(path.join(folder, `${name}.json`), 'utf8')
      expect(rewriteJson(text, JSON.parse(text), anyOrder)).toBe(text)
    },
  )

  test('only the changed value is other than before, whatever the spacing and the line ends', () => {
    const text = '\uFEFF{ "b":1,\r\n   "a" : [ {"id":"x" , "n":1},\r\n\t{"id":"y","n":2} ]\r\n}\r\n'
    const wanted = {
      b: 1,
      a: [
        { id: 'x', n: 1 },
        { id: 'y', n: 3 },
      ],
    }
    expect(rewriteJson(text, wanted, anyOrder)).toBe(text.replace('"n":2', '"n":3'))
  })

  test('a new row looks like its neighbours, a removed one leaves no gap', () => {
    const text = '{\n  "items": [\n    {"name": "A", "n": [1, 2]},\n    {"name": "B", "n": [1, 1]}\n  ]\n}\n'
    const wanted = {
      items: [
        { name: 'A', n: [1, 2] },
        { name: 'C', n: [3, 3] },
      ],
    }
    const added = { items: [...wanted.items, { name: 'B', n: [1, 1] }] }
    expect(rewriteJson(text, added, anyOrder)).toBe(
      '{\n  "items": [\n    {"name": "A", "n": [1, 2]},\n    {"name": "C", "n": [3, 3]},\n    {"name": "B", "n": [1, 1]}\n  ]\n}\n',
    )
    expect(rewriteJson(text, { items: added.items.slice(2) }, anyOrder)).toBe(
      '{\n  "items": [\n    {"name": "B", "n": [1, 1]}\n  ]\n}\n',
    )
  })

  test('a new key stands where the schema has it, on lines of its own', () => {
    const text = '{\n  "id": "a",\n  "note": "n"\n}\n'
    const wanted = { note: 'n', phone: { number: '1' }, id: 'a' }
    expect(rewriteJson(text, wanted, (at) => (at.length === 0 ? ['id', 'phone', 'note'] : []))).toBe(
      '{\n  "id": "a",\n  "phone": {\n    "number": "1"\n  },\n  "note": "n"\n}\n',
    )
  })

  test('whatever is wanted is what the text then says', () => {
    const json = fc.jsonValue({ maxDepth: 4 })
    fc.assert(
      fc.property(json, json, fc.constantFrom(0, 2, '\t'), (before, wanted, spacing) => {
        const text = JSON.stringify(before, null, spacing)
        expect(JSON.parse(rewriteJson(text, wanted, anyOrder))).toEqual(JSON.parse(JSON.stringify(wanted)))
        expect(rewriteJson(text, JSON.parse(text), anyOrder)).toBe(text)
      }),
      { numRuns: 150 },
    )
  })
})
