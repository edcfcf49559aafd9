/**
 * `npm run data:check [folder]`: prints everything that is wrong with a dataset, in one run. Without a folder
 * it checks the one that is built (`--dataset <name or path>`, `DATASET`, or 江湾's). What only looks wrong comes
 * last. Ends with 1 when something is.
 */
import path from 'node:path'
import { existingDatasetFolder } from '../config/dataset-folder'
import { compileDataset } from '../tools/dataset/compile'
import { formatDiagnostics, formatWarnings } from '../tools/dataset/diagnostic'
import { takeDataset } from './dataset-option'
import { runCommand } from './run-command'

function check(): void {
  const [given] = takeDataset(process.argv.slice(2))
  const folder = existingDatasetFolder(given)
  const shown = path.relative(process.cwd(), folder) || '.'
  const { diagnostics, warnings, modules } = compileDataset(folder)
  if (modules === undefined) {
    console.log(formatDiagnostics(shown, diagnostics))
    process.exitCode = 1
  } else {
    const { neighbourhood, places, news } = modules
    const articles = neighbourhood.tabs.includes('news') ? `${news.length} 篇文章` : '资讯页关着'
    console.log(`✓ 数据没有问题（${shown}）：${neighbourhood.name}，${places.length} 处地点，${articles}`)
  }
  if (warnings.length > 0) console.log(formatWarnings(shown, warnings))
}

runCommand(check)
