import path from 'node:path'

/** The folder of the dataset to build: `DATASET`, relative to the project, or 江湾's when there is none or it is empty. */
export function datasetFolder(): string {
  return path.resolve(__dirname, '..', process.env.DATASET || 'src/data/jiangwan')
}
