/**
 * `npm run new:neighbourhood -- <name>`: writes a dataset to begin with into `src/data/<name>`. What is to be written
 * in it the check names, one by one.
 */
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { existingDatasetFolder } from '../config/dataset-folder'
import { readDataset } from '../tools/dataset/read'
import { skeletonOf } from './neighbourhood-skeleton'
import { writeFailure } from './write-failure'

/**
 * Writes the dataset into the folder `name` of `datasets` and returns that folder. Throws a sentence for an editor, with
 * nothing written, where the name cannot be a folder's and a neighbourhood's or is taken.
 */
export function newNeighbourhood(name: string, datasets: string): string {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) || name === 'schema')
    throw new Error('名字写小写字母、数字和连字符，例如 npm run new:neighbourhood -- chengdu')
  const folder = path.join(datasets, name)
  if (existsSync(folder)) throw new Error(`src/data/${name} 已经有了：换一个名字，或者先把它挪走`)
  const skeleton = skeletonOf(name, readDataset(existingDatasetFolder('jiangwan')))
  // Written beside and renamed: a full disk leaves no half of a dataset.
  mkdirSync(datasets, { recursive: true })
  const beside = mkdtempSync(path.join(datasets, '.new-'))
  try {
    for (const [file, content] of Object.entries(skeleton))
      writeFileSync(path.join(beside, file), `${JSON.stringify(content, null, 2)}\n`)
    renameSync(beside, folder)
  } catch (error) {
    rmSync(beside, { recursive: true, force: true })
    throw error
  }
  return folder
}

if (require.main === module) {
  const [name = ''] = process.argv.slice(2)
  try {
    newNeighbourhood(name, path.resolve(__dirname, '../src/data'))
    console.log(`✓ src/data/${name}：四个文件，要写的地方都写着「待补写」`)
    console.log(`接着：npm run data:check -- --dataset ${name}，它会说哪里还没写；一步一步见 docs/adopt.md`)
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    console.error(writeFailure(said, 'src/data') ?? said)
    process.exitCode = 1
  }
}
