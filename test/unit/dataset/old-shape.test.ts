import type { JsonPath } from '../../../tools/dataset/json-path'
import type { DatasetFile } from '../../../tools/dataset/read'
import { diagnosticsAfter } from '../../fixtures/broken-dataset'

describe('a dataset in the shape that was right before', () => {
  const gone: [DatasetFile, JsonPath, unknown, string][] = [
    ['neighbourhood.json', ['asOf'], '2019-08', 'asOf 不用写了，由出处算出'],
    ['sorting.json', ['sayings'], [], '把 "sayings" 换成 "dialectSynonyms"'],
    ['sorting.json', ['examples', 'saying'], { word: '旧报纸', item: '报纸' }, '把 "saying" 换成 "synonym"'],
  ]
  it.each(gone)('%s %j: what went is told with what became of it', (file, path, value, advice) => {
    expect(diagnosticsAfter({ file, path, value })).toContainEqual(
      expect.objectContaining({
        problem: `没有「${path.at(-1)}」这个字段`,
        advice: expect.stringContaining(advice),
      }),
    )
  })

  it('weather without dates is told with a block to copy, the editor’s own word in it', () => {
    expect(
      diagnosticsAfter({ file: 'neighbourhood.json', path: ['conditions'], value: 'heat' }),
    ).toContainEqual(
      expect.objectContaining({
        advice: expect.stringContaining('{ "kind": "heat", "from": "2026-07-01", "until": "2026-07-10" }'),
      }),
    )
  })

  it('the one phone a place had is told with a list to copy, the editor’s own number in it', () => {
    const phone = { number: '021-65444234', source: 'notice-board' }
    expect(diagnosticsAfter({ file: 'places.json', path: ['places', 1, 'phone'], value: phone })).toEqual([
      expect.objectContaining({
        problem: '没有「phone」这个字段',
        advice: expect.stringContaining(`"phones": [${JSON.stringify(phone)}]`),
      }),
    ])
  })

  const lacking: [DatasetFile, JsonPath, string][] = [
    ['neighbourhood.json', ['words'], '"station": "接力站"'],
    ['neighbourhood.json', ['emergencyNumber'], '"emergencyNumber": "120"'],
    ['neighbourhood.json', ['searchExamples'], '"searchExamples": [ "虚构路"'],
    ['sorting.json', ['dialectSynonyms'], '"dialectSynonyms": []'],
    ['sorting.json', ['examples', 'synonym'], '"synonym": { "word"'],
    ['sorting.json', ['law', 'standard'], '"standard": "'],
    ['sorting.json', ['unsure'], '"unsure": { "bin": "recyclable", "exceptions": []'],
    ['sorting.json', ['examples'], '"quiz": [ "电池"'],
  ]
  it.each(lacking)('%s %j: what came later is told with a block to copy', (file, path, block) => {
    expect(diagnosticsAfter({ file, path, value: undefined })).toContainEqual(
      expect.objectContaining({ file, problem: '没写', advice: expect.stringContaining(block) }),
    )
  })
})
