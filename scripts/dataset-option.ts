import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { existingDatasetFolder } from '../config/dataset-folder'

const option = '--dataset'

/**
 * Takes `--dataset <name or path>` (or `--dataset=…`) out of a command's arguments and makes it this process's
 * `DATASET`, which its builds inherit: unlike a variable in front of the command it works in cmd and PowerShell too.
 * Returns the other arguments. Throws a sentence where the folder, named so or by `DATASET`, is none.
 */
export function takeDataset(args: readonly string[]): string[] {
  const at = args.findIndex((each) => each === option || each.startsWith(`${option}=`))
  if (at < 0) {
    existingDatasetFolder()
    return [...args]
  }
  const [given = ''] = args.slice(at)
  const apart = given === option
  const wanted = apart ? args[at + 1] : given.slice(option.length + 1)
  if (!wanted || wanted.startsWith('--'))
    throw new Error(`${option} 后面写数据文件夹的名字或路径，例如 ${option} jiangwan`)
  process.env.DATASET = existingDatasetFolder(wanted)
  return [...args.slice(0, at), ...args.slice(at + (apart ? 2 : 1))]
}

/** The first line of a build: which neighbourhood it is of, as far as its file can be read. */
export function datasetLine(): string {
  const folder = existingDatasetFolder()
  const shown = path.relative(process.cwd(), folder) || '.'
  return `社区：${nameIn(folder) ?? '名字读不出来'}（${shown}）`
}

const namedSchema = z.object({ name: z.string() })

function nameIn(folder: string): string | undefined {
  try {
    const text = readFileSync(path.join(folder, 'neighbourhood.json'), 'utf8').replace(/^\uFEFF/, '')
    return namedSchema.parse(JSON.parse(text)).name
  } catch {
    return undefined
  }
}
