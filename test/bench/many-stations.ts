import { execFileSync } from 'node:child_process'
import { z } from 'zod'
import { ensurePackage } from '../fixtures/packages'
import { measureFirstRenders, type RenderRow, renderRow } from './first-render'

/** Opens the list of the app with 10,000 stations, which is built first where it is missing or old. */
export async function measureManyStations(): Promise<RenderRow[]> {
  await ensurePackage('many')
  // The driver belongs to one package for the life of a process.
  const tsx = require.resolve('tsx/cli')
  const env = { ...process.env, PACKAGE: 'many' }
  const printed = execFileSync(process.execPath, [tsx, __filename], { env, encoding: 'utf8' })
  return z.array(renderRow).parse(JSON.parse(printed.slice(printed.lastIndexOf('['))))
}

if (require.main === module) {
  measureFirstRenders([{ name: 'stations, of 10,000', page: 'stations', query: {} }]).then((rows) => {
    console.log(JSON.stringify(rows))
    process.exit(0)
  })
}
