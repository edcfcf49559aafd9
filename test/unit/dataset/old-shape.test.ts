import type { JsonPath } from '../../../tools/dataset/json-path'
import type { DatasetFile } from '../../../tools/dataset/read'
import { diagnosticsAfter } from '../../fixtures/broken-dataset'

describe('a dataset in the shape that was right before', () => {
  const lacking: [DatasetFile, JsonPath, string][] = [
    ['neighbourhood.json', ['words'], '"station": "接力站"'],
    ['neighbourhood.json', ['emergencyNumber'], '"emergencyNumber": "120"'],
    ['neighbourhood.json', ['searchExamples'], '"searchExamples": ["7"'],
    ['sorting.json', ['law', 'standard'], '"standard": "'],
    ['sorting.json', ['unsure'], '"unsure": { "bin": "dry"'],
    ['sorting.json', ['examples'], '"quiz": ["大骨头", "小骨头"]'],
  ]
  it.each(lacking)('%s %j: what came later is told with a block to copy', (file, path, block) => {
    expect(diagnosticsAfter({ file, path, value: undefined })).toContainEqual(
      expect.objectContaining({ file, problem: '没写', advice: expect.stringContaining(block) }),
    )
  })
})
