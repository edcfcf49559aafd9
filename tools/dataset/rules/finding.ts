import type { DatasetFile, RawDataset } from '../read'
import type { Path } from '../select'

/** A fault before its place has been put into words. */
export interface Finding {
  file: DatasetFile
  path: Path
  problem: string
  advice: string
}

/** What the files hold. A rule copes with every shape of it: other rows must still be checked. */
export type Content = RawDataset['json']
