/**
 * `npm run posters`: prints what hangs on the walls into `dist/posters`: for every station the poster (A4, A3), the
 * card for the window (A5) and the form for checking, for the neighbourhood the list of stations and the
 * emergency sheet. `-- --place 07 --paper a4` prints one; `--mono` for a black-and-white laser. Ends with 1 and a
 * sentence when it cannot, and leaves `dist/posters` as it was.
 */
import path from 'node:path'
import { existingDatasetFolder } from '../config/dataset-folder'
import { compileDataset } from '../tools/dataset/compile'
import { formatDiagnostics } from '../tools/dataset/diagnostic'
import { makePosters } from '../tools/print/make-posters'
import { orderedSheets, readOptions } from '../tools/print/options'
import { codeAddress } from '../tools/print/wall-code'
import { datasetLine, takeDataset } from './dataset-option'
import { writeFailure } from './write-failure'

const folder = path.resolve(__dirname, '../dist/posters')

async function posters(): Promise<void> {
  const options = readOptions(takeDataset(process.argv.slice(2)))
  console.log(datasetLine())
  const source = existingDatasetFolder()
  const { modules, diagnostics } = compileDataset(source)
  if (modules === undefined)
    throw new Error(formatDiagnostics(path.relative(process.cwd(), source) || '.', diagnostics))
  const sheets = orderedSheets(options, modules)
  await makePosters({
    sheets,
    folder,
    title: `${modules.neighbourhood.name}的海报，全套版次 ${modules.neighbourhood.posterVersion}`,
    onProgress: (done, of, title) =>
      console.log(`${String(done).padStart(String(of).length)}/${of} ${title}`),
  })
  if (codeAddress(modules.neighbourhood) === undefined && sheets.some(({ code }) => code?.kind === 'link'))
    console.log(
      '! 数据里的域名是占位的（或者没写），码上印着「样张」，不能张贴：codeHosts 写上自己的域名再印',
    )
  console.log(`✓ ${sheets.length} 份在 ${path.relative(process.cwd(), folder)}，先打开 index.html 看`)
}

posters().catch((error: unknown) => {
  const words = error instanceof Error ? error.message : String(error)
  console.error(writeFailure(words, 'posters') ?? words)
  process.exitCode = 1
})
