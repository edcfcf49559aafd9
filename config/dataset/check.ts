import type { Fault } from './fault'
import { datasetFiles, type RawDataset } from './read'
import { shapeFaults } from './shape'

/** Everything that is wrong with a dataset, in one list. Never throws, whatever the files hold. */
export function checkDataset(raw: RawDataset): Fault[] {
  const shape = datasetFiles.flatMap((file) => (file in raw.json ? shapeFaults(file, raw.json[file]) : []))
  return [...raw.faults, ...shape]
}
