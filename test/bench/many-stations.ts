import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { build } from '../../scripts/build'
import { writeManyPlacesDataset } from '../fixtures/many-places-dataset'
import { measureFirstRenders, type RenderRow } from './first-render'

/** Builds the app with 10,000 stations into `dist/many` and opens its list. Takes a minute. */
export async function measureManyStations(): Promise<RenderRow[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'many-stations-'))
  writeManyPlacesDataset(folder, 10_000)
  await build({ platform: 'weapp', output: 'many', dataset: folder })
  rmSync(folder, { recursive: true })
  // The driver belongs to one package for the life of a process.
  const tsx = require.resolve('tsx/cli')
  const env = { ...process.env, PACKAGE: 'many' }
  const printed = execFileSync(process.execPath, [tsx, __filename], { env, encoding: 'utf8' })
  return JSON.parse(printed.slice(printed.lastIndexOf('[')))
}

if (require.main === module) {
  measureFirstRenders([{ name: 'stations, of 10,000', page: 'stations', query: {} }]).then((rows) => {
    console.log(JSON.stringify(rows))
    process.exit(0)
  })
}
