import fc from 'fast-check'
import { checkDataset } from '../../../tools/dataset/check'
import { formatDiagnostics } from '../../../tools/dataset/diagnostic'
import { isObject, type JsonPath } from '../../../tools/dataset/json-path'
import { datasetFiles, readDataset } from '../../../tools/dataset/read'
import { put, riverside } from '../../fixtures/broken-dataset'

const whole = readDataset(riverside)

/** The path of every value in a file, the file itself left out. */
function pathsIn(json: unknown, here: JsonPath = []): JsonPath[] {
  const inside: [string | number, unknown][] = Array.isArray(json)
    ? json.map((value: unknown, index) => [index, value])
    : isObject(json)
      ? Object.entries(json)
      : []
  return inside.flatMap(([step, value]) => [[...here, step], ...pathsIn(value, [...here, step])])
}

const change = fc.constantFrom(...datasetFiles).chain((file) =>
  fc.record({
    file: fc.constant(file),
    path: fc.constantFrom(...pathsIn(whole.json[file])),
    value: fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constant(undefined),
      fc.constantFrom('__proto__', '2019-00', -1),
    ),
  }),
)

describe('whatever an editor writes', () => {
  it('the check answers with sentences that can be read, and never fails', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const raw = { ...whole, json: structuredClone(whole.json) }
        for (const { file, path, value } of changes) {
          // An earlier change may have taken the row away.
          try {
            put(raw.json[file], path, value)
          } catch {}
        }
        const diagnostics = checkDataset(raw, '2026-11-24')
        for (const { file, problem, advice } of diagnostics) {
          expect(datasetFiles).toContain(file)
          expect(problem).toMatch(/\p{Script=Han}/u)
          expect(advice).toMatch(/\p{Script=Han}/u)
        }
        expect(formatDiagnostics('x', diagnostics)).not.toContain('undefined')
      }),
      { numRuns: 120 },
    )
  })

  it('a file that is any JSON at all is checked, not choked on', () => {
    fc.assert(
      fc.property(fc.constantFrom(...datasetFiles), fc.jsonValue(), (file, json) => {
        expect(checkDataset({ ...whole, json: { ...whole.json, [file]: json } }).length).toBeGreaterThan(0)
      }),
      { numRuns: 80 },
    )
  })
})
