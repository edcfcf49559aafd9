/**
 * `npm run data:schema`: writes the JSON Schema files from which editors such as VS Code complete and explain
 * the dataset's fields. Run it after changing a schema; a test fails when they are out of date.
 */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { datasetFiles } from '../tools/dataset/read'
import { schemaText } from './schema-text'

for (const file of datasetFiles) {
  const target = path.resolve(__dirname, '../src/data/schema', file.replace('.json', '.schema.json'))
  writeFileSync(target, schemaText(file))
  console.log(path.relative(process.cwd(), target))
}
