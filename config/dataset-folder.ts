import path from 'node:path'

/** The folder of the dataset to build: `DATASET`, relative to the project, or 江湾's. */
export function datasetFolder(): string {
  return path.resolve(__dirname, '..', process.env.DATASET ?? 'src/data/jiangwan')
}
