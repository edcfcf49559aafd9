/**
 * `npm run stale`: prints by place what is unknown or past its shelf life, whom to ask and in which words, and writes
 * the same to print into `dist/stale/index.html`. `--dataset <name or path>` chooses another neighbourhood. `--fail`
 * ends with 1 where a fact is past its shelf life. Ends with 1 and a sentence when it cannot, and leaves what was there.
 */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { datasetFolder } from '../config/dataset-folder'
import { neighbourhoodSchema } from '../src/data/schema/neighbourhood'
import { placesSchema } from '../src/data/schema/places'
import { todayInShanghai } from '../src/domain/date'
import { checkDataset } from '../tools/dataset/check'
import { formatDiagnostics } from '../tools/dataset/diagnostic'
import { readDataset } from '../tools/dataset/read'
import { replaceFolder } from '../tools/files/replace-folder'
import { callPage, callText } from '../tools/stale/call-list'
import { anyPast, callList } from '../tools/stale/questions'
import { datasetLine, takeDataset } from './dataset-option'
import { runCommand } from './run-command'
import { writing } from './write-failure'

/** Writes the page below a project's folder and returns the list as text, and the exit code. Throws a sentence where it cannot. */
export function staleIn(
  root: string,
  folder: string,
  today: string,
  fail: boolean,
): { text: string; code: number } {
  const raw = readDataset(folder)
  const errors = checkDataset(raw).filter(({ severity }) => severity !== 'warning')
  if (errors.length > 0) throw new Error(formatDiagnostics(folder, errors))
  const neighbourhood = neighbourhoodSchema.parse(raw.json['neighbourhood.json'])
  const calls = callList(neighbourhood, placesSchema.parse(raw.json['places.json']).places, today)
  writing('dist/stale', () =>
    replaceFolder(path.join(root, 'dist/stale'), (fresh) =>
      writeFileSync(path.join(fresh, 'index.html'), callPage(neighbourhood.name, calls, today)),
    ),
  )
  return { text: callText(calls), code: fail && anyPast(calls) ? 1 : 0 }
}

function main(): void {
  const options = takeDataset(process.argv.slice(2))
  if (options.some((option) => option !== '--fail'))
    throw new Error('只能写 --dataset（哪一个社区）和 --fail（有过期的就不放行）')
  console.log(datasetLine())
  const root = path.resolve(__dirname, '..')
  const { text, code } = staleIn(root, datasetFolder(), todayInShanghai(new Date()), options.length > 0)
  console.log(`${text}\n可以打印：${path.join('dist', 'stale', 'index.html')}`)
  process.exitCode = code
}

if (require.main === module) runCommand(main)
