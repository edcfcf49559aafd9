import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(__dirname, '..')
const datasets = 'src/data'

/**
 * The folder of the dataset to build: `DATASET`, the name of a folder in `src/data` or a path relative to the
 * project. Where there is none or it is empty, 江湾's, or the only one there is. Nobody has looked yet whether it is
 * there.
 */
export function datasetFolder(wanted = process.env.DATASET || usualDataset(known())): string {
  const named = path.join(root, datasets, wanted)
  return isFolder(named) ? named : path.resolve(root, wanted)
}

/** The same folder. Throws a sentence for an editor when it is not there, or is a file. */
export function existingDatasetFolder(wanted?: string): string {
  const folder = datasetFolder(wanted)
  if (isFolder(folder)) return folder
  const shown = path.relative(root, folder)
  throw new Error(
    statSync(folder, { throwIfNoEntry: false })
      ? `数据要写文件夹，${shown} 是一个文件：写它所在的文件夹`
      : `没有 ${shown} 这个数据文件夹：写 src/data 里的名字（现有 ${known().join('、')}），或者文件夹的路径`,
  )
}

/** The dataset of a project that names none: whoever has deleted 江湾's has one of their own. */
export function usualDataset(names: readonly string[]): string {
  const [only, ...more] = names
  return only === undefined || more.length > 0 ? 'jiangwan' : only
}

function known(): string[] {
  return readdirSync(path.join(root, datasets)).filter(hasPlaces)
}

function isFolder(target: string): boolean {
  return statSync(target, { throwIfNoEntry: false })?.isDirectory() ?? false
}

function hasPlaces(name: string): boolean {
  return statSync(path.join(root, datasets, name, 'places.json'), { throwIfNoEntry: false }) !== undefined
}
