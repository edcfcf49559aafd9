/**
 * `npm run bench`: measures what has been built (`npm run build:weapp` first) and the searches, prints the
 * tables and writes them into `bench.json`. Times are ratios to a rival in the same run: read those, not the
 * milliseconds, when machines differ.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { measureFirstRenders } from './first-render'
import { measureLaunch } from './launch'
import { measureManyStations } from './many-stations'
import { buildEmptyApp, measureSizes } from './package-size'
import { benchPlaces } from './places'
import { benchSorting } from './sorting'

const dist = 'dist/weapp'

async function main(): Promise<void> {
  if (!existsSync(`${dist}/app.js`)) throw new Error('先运行 npm run build:weapp，才有小程序包可量')
  const empty = buildEmptyApp()
  const tables = {
    'package, bytes': measureSizes(dist, empty),
    launch: [measureLaunch(dist, empty)],
    'first render of each page': [...(await measureFirstRenders()), ...(await measureManyStations())],
    'places, ms': await benchPlaces(),
    ...(await benchSorting()),
  }
  for (const [name, rows] of Object.entries(tables)) {
    console.log(`\n${name}`)
    console.table(rows)
  }
  writeFileSync('bench.json', `${JSON.stringify(tables, null, 2)}\n`)
}

main().then(
  () => process.exit(0),
  (error: Error) => {
    console.error(error.message)
    process.exit(1)
  },
)
