/**
 * `npm run workbook` writes dist/<neighbourhood>.xlsx, in which an office fills in what it knows. `-- --read <file>` says what
 * somebody changed in it, `--write` puts that into the dataset. Ends with 1 when nothing could be taken over.
 */
import path from 'node:path'
import { datasetFolder } from '../config/dataset-folder'
import { todayInShanghai } from '../src/domain/date'
import { Refusal, read, write } from '../tools/workbook/command'
import { takeDataset } from './dataset-option'
import { writeFailure } from './write-failure'

const usage = '写表：npm run workbook；读表：npm run workbook -- --read 表.xlsx；写进数据：后面再加 --write'

function wanted(args: string[]): { file: string | undefined; save: boolean } {
  const save = args.includes('--write')
  const [option, file, ...more] = args.filter((each) => each !== '--write')
  if (option === undefined && !save) return { file: undefined, save }
  if (option !== '--read' || file === undefined || more.length > 0) throw new Refusal(usage)
  return { file, save }
}

async function main(): Promise<void> {
  const { file, save } = wanted(takeDataset(process.argv.slice(2)))
  const today = todayInShanghai(new Date())
  const folder = datasetFolder()
  console.log(
    file === undefined
      ? await write(folder, path.resolve('dist'), today)
      : await read(folder, path.resolve(file), save, today),
  )
}

main().catch((error: unknown) => {
  const said = error instanceof Error ? error.message : String(error)
  const [, target = ''] = /'([^']+)'/.exec(said) ?? []
  console.error(error instanceof Refusal ? said : (writeFailure(said, target) ?? said))
  process.exitCode = 1
})
