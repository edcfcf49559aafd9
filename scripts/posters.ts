/**
 * `npm run posters`: prints what hangs on the walls into `dist/posters`: for every station the poster (A4, A3), the
 * card for the window (A5) and the form for checking, for the neighbourhood the list of stations and the
 * emergency sheet. `-- --place 07 --paper a4` prints one, `--mono` for a black-and-white laser, `--codes <folder>`
 * with WeChat's own codes. `--final --where "门口右侧"` prints for real (A4, or the `--paper` named) and registers it in the dataset's
 * `printed.json`; `--list` says what hangs where, and what has to be printed again. Ends with 1 and a sentence when it
 * cannot, and leaves `dist/posters` and the register as they were.
 */
import path from 'node:path'
import { existingDatasetFolder } from '../config/dataset-folder'
import { todayInShanghai } from '../src/domain/date'
import { compileDataset } from '../tools/dataset/compile'
import { formatDiagnostics } from '../tools/dataset/diagnostic'
import { makePosters } from '../tools/print/make-posters'
import { readOptions } from '../tools/print/options'
import { orderedSheets, rowsToRegister } from '../tools/print/order'
import { addToRegister, readRegister, registerLines } from '../tools/print/register'
import { datasetLine, takeDataset } from './dataset-option'
import { writeFailure } from './write-failure'

const folder = path.resolve(__dirname, '../dist/posters')
const shown = (target: string) => path.relative(process.cwd(), target) || '.'

async function posters(): Promise<void> {
  const options = readOptions(takeDataset(process.argv.slice(2)))
  console.log(datasetLine())
  const source = existingDatasetFolder()
  const { modules, diagnostics } = compileDataset(source)
  if (modules === undefined) throw new Error(formatDiagnostics(shown(source), diagnostics))
  if (options.list) {
    console.log(registerLines(readRegister(source), modules).join('\n'))
    return
  }
  const rows = rowsToRegister(options, modules, todayInShanghai(new Date()))
  const sheets = await orderedSheets(options, modules)
  const { name, posterVersion } = modules.neighbourhood
  await makePosters({
    sheets,
    folder,
    title: `${name}的海报，全套版次 ${posterVersion}`,
    onProgress: (done, title) => console.log(`${done}/${sheets.length} ${title}`),
  })
  if (rows.length > 0) {
    addToRegister(source, rows)
    console.log(`✓ 登记了 ${rows.length} 张：${shown(path.join(source, 'printed.json'))}`)
  }
  if (sheets.some(({ code }) => code?.kind === 'link' && code.sample))
    console.log(
      '! 数据里的域名是占位的（或者没写），码上印着「样张」，不能张贴：codeHosts 写上自己的域名再印',
    )
  if (sheets.some(({ code }) => code?.kind === 'picture'))
    console.log('! 小程序码只有微信读得出：贴之前用微信逐张扫一遍')
  console.log(`✓ ${sheets.length} 份在 ${shown(folder)}，先打开 index.html 看`)
}

posters().catch((error: unknown) => {
  const words = error instanceof Error ? error.message : String(error)
  console.error(writeFailure(words, 'posters') ?? writeFailure(words, 'printed.json') ?? words)
  process.exitCode = 1
})
