import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { datasetFiles } from '../../../config/dataset/read'
import { schemaText } from '../../../scripts/schema-text'

const schemas = path.resolve(__dirname, '../../../src/data/schema')
const datasets = ['src/data/jiangwan', 'test/fixtures/riverside']

describe('the schema editors read', () => {
  it.each(datasetFiles)('%s: the committed file is what the types come from', (file) => {
    const written = readFileSync(path.join(schemas, file.replace('.json', '.schema.json')), 'utf8')
    // When this fails: npm run data:schema
    expect(written).toBe(schemaText(file))
  })

  it.each(datasetFiles)('%s: explains its fields in Chinese', (file) => {
    const titles = [...schemaText(file).matchAll(/"title": "([^"]*)"/g)].map(([, title]) => title)
    expect(titles.length).toBeGreaterThan(5)
    for (const title of titles) expect(title).toMatch(/\p{Script=Han}/u)
  })

  it.each(datasets)('the files of %s point to it, so that VS Code completes and explains', (dataset) => {
    for (const file of datasetFiles) {
      const folder = path.resolve(__dirname, '../../..', dataset)
      const content = readFileSync(path.join(folder, file), 'utf8')
      const pointer = /"\$schema": ?"([^"]+)"/.exec(content)?.[1] ?? ''
      expect([file, pointer && existsSync(path.resolve(folder, pointer))]).toEqual([file, true])
    }
  })
})
