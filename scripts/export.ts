/**
 * `npm run export`: writes the places as open data into `dist/export` (a table, a map, a service directory), and into
 * `dist/site/data` where the site has been built. `--dataset <name or path>` chooses another neighbourhood. Ends with 1
 * and a sentence when it cannot, and leaves what was there.
 */
import { statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { DatasetModules } from '../tools/dataset/compile'
import { openData } from '../tools/export/open-data'
import { replaceFolder } from '../tools/files/replace-folder'
import { dataFiles } from '../tools/site/data-page'
import { siteFor } from './build-site'
import { compiledDataset } from './compiled-dataset'
import { datasetLine, takeDataset } from './dataset-option'
import { runCommand } from './run-command'
import { writing } from './write-failure'

/** Writes the open data of a dataset below a project's folder; says which folders it wrote. Throws a sentence where it cannot. */
export function exportIn(root: string, modules: DatasetModules): string[] {
  const written = [path.join('dist', 'export')]
  write(root, 'dist/export', openData(modules))
  if (!statSync(path.join(root, 'dist/site'), { throwIfNoEntry: false })?.isDirectory()) return written
  const pages = dataFiles(siteFor(root, modules)).map(({ path: file, content }) => ({
    name: path.basename(file),
    content,
  }))
  write(root, 'dist/site/data', pages)
  return [...written, path.join('dist', 'site', 'data')]
}

function write(root: string, target: string, files: { name: string; content: string }[]): void {
  writing(target, () =>
    replaceFolder(path.join(root, target), (fresh) => {
      for (const { name, content } of files) writeFileSync(path.join(fresh, name), content)
    }),
  )
}

function main(): void {
  const [option] = takeDataset(process.argv.slice(2))
  if (option !== undefined) throw new Error('只能写 --dataset（哪一个社区）')
  console.log(datasetLine())
  const modules = compiledDataset()
  const folders = exportIn(path.resolve(__dirname, '..'), modules)
  console.log(
    `✓ ${modules.places.length} 处地点：${folders.join('、')}（places.csv、places.geojson、hsds.json）`,
  )
}

if (require.main === module) runCommand(main)
