import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { schemaText } from '../../../scripts/schema-text'
import { isObject } from '../../../tools/dataset/json-path'
import { datasetFiles } from '../../../tools/dataset/read'
import { schemaFields } from '../../fixtures/schema-fields'

const schemas = path.resolve(__dirname, '../../../src/data/schema')
const inChinese = expect.stringMatching(/\p{Script=Han}/u)
const datasets = ['src/data/jiangwan', 'test/fixtures/riverside']

describe('the schema editors read', () => {
  it.each(datasetFiles)('%s: the committed file is what the types come from', (file) => {
    const written = readFileSync(path.join(schemas, file.replace('.json', '.schema.json')), 'utf8')
    // When this fails: npm run data:schema
    expect(written).toBe(schemaText(file))
  })

  it.each(datasetFiles)('%s: names every field in Chinese and says what to write', (file) => {
    const fields = schemaFields(file).filter(({ path }) => typeof path.at(-1) === 'string')
    let written = 0
    JSON.parse(schemaText(file), (key, value: unknown) => {
      if (key === 'properties' && isObject(value)) written += Object.keys(value).length
      return value
    })
    expect(fields).toHaveLength(written)
    expect(written).toBeGreaterThan(5)
    for (const { path, field } of fields) {
      expect([path.join('.'), field.title, field.description]).toEqual([path.join('.'), inChinese, inChinese])
      expect([path.join('.'), field.description === field.title]).toEqual([path.join('.'), false])
    }
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
